package org.gouji.workspace;

import org.gouji.draft.Syntax;
import org.gouji.text.Text;

/** Reads and checks a document; in the product that is {@link Analyzer#analyze}. Safe to use from several threads. */
@FunctionalInterface
public interface Analyzing {

    /** Everything that is to be known of {@code text}. */
    Analysis analyze(Text text, Syntax syntax, Settings settings);
}
