/** Invented reports in every layout, planted mistakes, and the count of what is found. */
@NullMarked
package org.gouji.samples;

import org.jspecify.annotations.NullMarked;
