/** The command line. */
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
