/** Reads who reports, about which year and period, and how the report is signed. */
@NullMarked
package org.gouji.report.identity;

import org.jspecify.annotations.NullMarked;
