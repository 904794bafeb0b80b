/** Open documents, their analyses and their diagnostics. */
@NullMarked
package org.gouji.lsp.documents;

import org.jspecify.annotations.NullMarked;
