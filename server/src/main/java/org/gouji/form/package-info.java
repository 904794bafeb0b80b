/** The official forms, loaded from JSON: tables, headings, relations, claims. */
@NullMarked
package org.gouji.form;

import org.jspecify.annotations.NullMarked;
