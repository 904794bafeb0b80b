/** A draft read against a form: which figure answers which slot. */
@NullMarked
package org.gouji.report;

import org.jspecify.annotations.NullMarked;
