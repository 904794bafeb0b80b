/** Turns a form and its figures back into text. */
@NullMarked
package org.gouji.compose;

import org.jspecify.annotations.NullMarked;
