/** What other reports need to know of a report: small enough to be kept of twenty thousand at a time. */
@NullMarked
package org.gouji.facts;

import org.jspecify.annotations.NullMarked;
