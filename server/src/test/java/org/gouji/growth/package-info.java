/** How the cost of a check grows with the text, whatever the text is. */
@NullMarked
package org.gouji.growth;

import org.jspecify.annotations.NullMarked;
