/** Text for terminals and pipes: excerpts, differences, characters that are safe to print. */
@NullMarked
package org.gouji.cli.output;

import org.jspecify.annotations.NullMarked;
