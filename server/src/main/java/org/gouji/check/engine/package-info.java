/** Runs the rules; the list of rules. */
@NullMarked
package org.gouji.check.engine;

import org.jspecify.annotations.NullMarked;
