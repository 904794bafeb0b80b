/** The contract between rules and everyone who runs them: rule, subject, finding, fix, level, message. */
@NullMarked
package org.gouji.check;

import org.jspecify.annotations.NullMarked;
