/** A report as it is published: as a Word document, a web page, or a draft in Markdown. */
@NullMarked
package org.gouji.publish;

import org.jspecify.annotations.NullMarked;
