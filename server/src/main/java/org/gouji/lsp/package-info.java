/** The language server protocol, in and out. */
@NullMarked
package org.gouji.lsp;

import org.jspecify.annotations.NullMarked;
