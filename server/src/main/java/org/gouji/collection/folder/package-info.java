/** The reports of folders in an editor: found, read once, kept from one start to the next. */
@NullMarked
package org.gouji.collection.folder;

import org.jspecify.annotations.NullMarked;
