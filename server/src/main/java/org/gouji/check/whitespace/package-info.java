/** Rules about blanks at the borders of lines. */
@NullMarked
package org.gouji.check.whitespace;

import org.jspecify.annotations.NullMarked;
