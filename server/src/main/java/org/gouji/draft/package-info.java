/** What stands on the page, read without judging it. */
@NullMarked
package org.gouji.draft;

import org.jspecify.annotations.NullMarked;
