/** Reads and changes files of office programs. Found by a service loader; travels in a jar of its own. */
@NullMarked
package org.gouji.office;

import org.jspecify.annotations.NullMarked;
