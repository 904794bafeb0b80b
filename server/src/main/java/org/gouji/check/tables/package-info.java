/** Rules about the three official tables: rows, labels, layout, cells and sums. */
@NullMarked
package org.gouji.check.tables;

import org.jspecify.annotations.NullMarked;
