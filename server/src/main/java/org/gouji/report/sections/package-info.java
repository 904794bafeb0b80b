/** Finds the parts of a report by number, wording and order of their headings. */
@NullMarked
package org.gouji.report.sections;

import org.jspecify.annotations.NullMarked;
