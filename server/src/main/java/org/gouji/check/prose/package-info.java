/** What stands in the text around the tables: names, signature, date, leftovers. */
@NullMarked
package org.gouji.check.prose;

import org.jspecify.annotations.NullMarked;
