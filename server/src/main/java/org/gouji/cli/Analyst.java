package org.gouji.cli;

import org.gouji.draft.Syntax;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Settings;

/** Reads and checks one text; called from several threads. */
@FunctionalInterface
interface Analyst {

    /** Everything known of {@code text}. */
    Analysis analyze(Text text, Syntax syntax, Settings settings);
}
