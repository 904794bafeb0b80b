/** One class for each request of the protocol. */
@NullMarked
package org.gouji.lsp.features;

import org.jspecify.annotations.NullMarked;
