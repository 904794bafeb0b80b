/** What can be wrong in the three official tables: their rows, labels, layout, cells and sums. */
@NullMarked
package org.gouji.check.tables;

import org.jspecify.annotations.NullMarked;
