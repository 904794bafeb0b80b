/**
 * Writes text: tables, sentences and whole reports from a form and figures, and edits that rewrite tables and parts.
 */
@NullMarked
package org.gouji.compose;

import org.jspecify.annotations.NullMarked;
