/** What is done with office documents: places of findings, fixes and comments in the file, locks of other programs. */
@NullMarked
package org.gouji.workspace.office;

import org.jspecify.annotations.NullMarked;
