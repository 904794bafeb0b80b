/** Binds the cells of tables to the fields of a form by their labels. */
@NullMarked
package org.gouji.report.tables;

import org.jspecify.annotations.NullMarked;
