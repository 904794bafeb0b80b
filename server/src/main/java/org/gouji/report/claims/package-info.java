/** Reads what sentences say of figures: tokens, quantities, and one grammar for each kind of statement. */
@NullMarked
package org.gouji.report.claims;

import org.jspecify.annotations.NullMarked;
