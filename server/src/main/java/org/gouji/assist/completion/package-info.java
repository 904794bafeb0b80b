/** What can be written at a place of a report: one file for each kind of place. */
@NullMarked
package org.gouji.assist.completion;

import org.jspecify.annotations.NullMarked;
