/** Commands about the reports of a folder taken together. */
@NullMarked
package org.gouji.cli.collection;

import org.jspecify.annotations.NullMarked;
