/** Messages in and out: streams, queue, client, scheduler. Knows nothing of documents. */
@NullMarked
package org.gouji.lsp.transport;

import org.jspecify.annotations.NullMarked;
