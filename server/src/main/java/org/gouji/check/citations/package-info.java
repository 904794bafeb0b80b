/** Rules about the laws and documents that a report cites. */
@NullMarked
package org.gouji.check.citations;

import org.jspecify.annotations.NullMarked;
