/** Paragraphs as they are read: wrapped lines joined, every character with its place in the draft. */
@NullMarked
package org.gouji.report.prose;

import org.jspecify.annotations.NullMarked;
