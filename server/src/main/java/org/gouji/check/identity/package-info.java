/** Rules about title, organ, year, period, signature and date. */
@NullMarked
package org.gouji.check.identity;

import org.jspecify.annotations.NullMarked;
