/** The contract between what reads office documents and what checks their text. */
@NullMarked
package org.gouji.document;

import org.jspecify.annotations.NullMarked;
