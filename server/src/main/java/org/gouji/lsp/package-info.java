/** The language server: start, handshake, capabilities and shutdown. */
@NullMarked
package org.gouji.lsp;

import org.jspecify.annotations.NullMarked;
