/** What the editor offers: completion, hover, outline and the like. */
@NullMarked
package org.gouji.assist;

import org.jspecify.annotations.NullMarked;
