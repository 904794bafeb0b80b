/** Rules about blanks at the start and end of lines. */
@NullMarked
package org.gouji.check.whitespace;

import org.jspecify.annotations.NullMarked;
