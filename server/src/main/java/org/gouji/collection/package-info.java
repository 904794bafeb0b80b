/** The reports of a folder taken together: whose they are, and who stands under whom. */
@NullMarked
package org.gouji.collection;

import org.jspecify.annotations.NullMarked;
