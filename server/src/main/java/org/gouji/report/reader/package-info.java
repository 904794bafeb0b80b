/** Reads a whole draft against the forms. */
@NullMarked
package org.gouji.report.reader;

import org.jspecify.annotations.NullMarked;
