/** Rules that compare a report with last year's and with those of other organs. */
@NullMarked
package org.gouji.check.neighbours;

import org.jspecify.annotations.NullMarked;
