/** Rules that compare the claims of the prose with the tables and with itself. */
@NullMarked
package org.gouji.check.claims;

import org.jspecify.annotations.NullMarked;
