/** The model of a report: a draft whose headings, table cells and statements are matched with the official form. */
@NullMarked
package org.gouji.report;

import org.jspecify.annotations.NullMarked;
