/** What editors ask about files that lie on disk and are not open in them: documents of office programs above all. */
@NullMarked
package org.gouji.lsp.office;

import org.jspecify.annotations.NullMarked;
