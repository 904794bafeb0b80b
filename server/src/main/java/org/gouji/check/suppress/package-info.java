/** Suppression comments: reading them, applying them to findings, writing them, and rules about them. */
@NullMarked
package org.gouji.check.suppress;

import org.jspecify.annotations.NullMarked;
