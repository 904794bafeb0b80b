/** Rules about the parts of a report and their headings. */
@NullMarked
package org.gouji.check.headings;

import org.jspecify.annotations.NullMarked;
