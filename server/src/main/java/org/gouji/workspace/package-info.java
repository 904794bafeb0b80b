/** The snapshot of open work, the files on disk, the settings and the analysis run over them. */
@NullMarked
package org.gouji.workspace;

import org.jspecify.annotations.NullMarked;
