/** Rules about words, sentences and punctuation. */
@NullMarked
package org.gouji.check.wording;

import org.jspecify.annotations.NullMarked;
