/** Editor features as pure functions of a report: hover, outline, folding, links, renaming, preview and the like. */
@NullMarked
package org.gouji.assist;

import org.jspecify.annotations.NullMarked;
