/** What a report must consist of: its title, its six parts, its period and the form it uses. */
@NullMarked
package org.gouji.check.structure;

import org.jspecify.annotations.NullMarked;
