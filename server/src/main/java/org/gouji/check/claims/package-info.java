/** Rules that compare what the text says with the tables and with itself. */
@NullMarked
package org.gouji.check.claims;

import org.jspecify.annotations.NullMarked;
