/** The reports of the folders that an editor has open, read in the background and compared with the open ones. */
@NullMarked
package org.gouji.lsp.collection;

import org.jspecify.annotations.NullMarked;
