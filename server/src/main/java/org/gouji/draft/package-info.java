/** Parses a text into blocks: title, headings, paragraphs, tables, comments. Knows nothing of rules. */
@NullMarked
package org.gouji.draft;

import org.jspecify.annotations.NullMarked;
