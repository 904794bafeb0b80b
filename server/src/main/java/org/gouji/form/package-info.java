/** The official forms, kept as data. */
@NullMarked
package org.gouji.form;

import org.jspecify.annotations.NullMarked;
