/** Reads claims about figures from prose: a lexer, mentions of quantities, and one grammar for each kind of claim. */
@NullMarked
package org.gouji.report.claims;

import org.jspecify.annotations.NullMarked;
