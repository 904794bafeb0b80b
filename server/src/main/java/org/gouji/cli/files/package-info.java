/** What every command works with: streams, language, the files that it is given and their settings. */
@NullMarked
package org.gouji.cli.files;

import org.jspecify.annotations.NullMarked;
