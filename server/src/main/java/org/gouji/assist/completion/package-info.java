/** Completion: one class for each kind of candidate. */
@NullMarked
package org.gouji.assist.completion;

import org.jspecify.annotations.NullMarked;
