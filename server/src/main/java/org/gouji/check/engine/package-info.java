/** The list of all rules, and the checker that runs them. */
@NullMarked
package org.gouji.check.engine;

import org.jspecify.annotations.NullMarked;
