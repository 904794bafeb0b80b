package org.gouji.report.reader;

import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Text;

/** Reads drafts, for tests. */
public final class TestReader {

    public static final Forms FORMS = Forms.official();
    // No caches: each test reads its own draft from scratch.
    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(FORMS));
    private static final ReportReader READER = new ReportReader(FORMS);

    private TestReader() {}

    /** Reads {@code written}; → is a tab. */
    public static Report of(String written) {
        return read(written.replace('→', '\t'), Syntax.PLAIN);
    }

    /** Reads {@code text} as it is. */
    public static Report read(String text, Syntax syntax) {
        return READER.read(PARSER.parse(Text.of(text), syntax));
    }
}
