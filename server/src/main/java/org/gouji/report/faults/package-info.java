/** The form's relations with the numbers of a report, and the smallest repairs that explain those that fail. */
@NullMarked
package org.gouji.report.faults;

import org.jspecify.annotations.NullMarked;
