/** A page of a PDF: its lines, its characters with their places, and the tables that they make. */
@NullMarked
package org.gouji.office.pdf;

import org.jspecify.annotations.NullMarked;
