/** How the text is written: citations, punctuation, words, line breaks and blanks. */
@NullMarked
package org.gouji.check.style;

import org.jspecify.annotations.NullMarked;
