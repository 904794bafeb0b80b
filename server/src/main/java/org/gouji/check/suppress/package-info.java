/** Comments in a draft by which its author silences findings. */
@NullMarked
package org.gouji.check.suppress;

import org.jspecify.annotations.NullMarked;
