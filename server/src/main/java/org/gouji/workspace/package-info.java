/** What the server and the command line share: analysis of a document, settings, files on disk, applying fixes. */
@NullMarked
package org.gouji.workspace;

import org.jspecify.annotations.NullMarked;
