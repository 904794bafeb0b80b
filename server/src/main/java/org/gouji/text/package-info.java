/** Text itself: spans and edits, numerals, display width and normalising. */
@NullMarked
package org.gouji.text;

import org.jspecify.annotations.NullMarked;
