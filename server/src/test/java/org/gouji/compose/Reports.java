package org.gouji.compose;

import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.StrictAnalyzer;

/** Reports for tests of composing. */
final class Reports {

    static final Forms FORMS = Forms.official();
    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(FORMS);

    private Reports() {}

    /** Reads {@code written}; → is a tab. */
    static Report read(String written) {
        return ANALYZER.read(Text.of(written.replace('→', '\t')), Syntax.PLAIN);
    }

    /** A report of zeros in the newest form. */
    static String zeros(Notation notation) {
        return Skeleton.of(FORMS.newest(), "青岚市水务局", 2024, notation).text("\n");
    }

    /** {@code written} with the row that holds {@code part} exchanged; an empty line takes it out. */
    static String line(String written, String part, String line) {
        StringBuilder changed = new StringBuilder();
        for (String old : written.split("(?<=\n)")) {
            boolean row = old.contains(part) && (old.indexOf('\t') >= 0 || old.indexOf('|') >= 0);
            changed.append(row ? line.isEmpty() ? "" : line + "\n" : old);
        }
        return changed.toString();
    }
}
