/** Evaluates the form's relations with the numbers of a report and searches the smallest repairs of those that fail. */
@NullMarked
package org.gouji.report.faults;

import org.jspecify.annotations.NullMarked;
