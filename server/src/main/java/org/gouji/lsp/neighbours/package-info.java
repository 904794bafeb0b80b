/** What an editor is told of several reports at once. */
@NullMarked
package org.gouji.lsp.neighbours;

import org.jspecify.annotations.NullMarked;
