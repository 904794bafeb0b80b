/** The rules and the findings they raise. */
@NullMarked
package org.gouji.check;

import org.jspecify.annotations.NullMarked;
