/** The command line: commands, output formats, exit codes. */
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
