package org.gouji.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.Related;
import org.gouji.draft.Draft;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.report.reader.ReportReader;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.Settings;

/**
 * A fake that finds 错 in every text, except in texts with 便条, which are not reports. Each finding is related to the
 * first 源 and offers
 * 对 instead, and 删 as a second way.
 */
public class FakeDocumentAnalyzer implements DocumentAnalyzer {

    static final String RULE = "wrong-word";

    private final ReportReader reader = new ReportReader(Forms.official());
    final AtomicInteger runs = new AtomicInteger();

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings) {
        runs.incrementAndGet();
        String string = text.string();
        if (string.contains("炸")) {
            throw new IllegalStateException("秘密：" + string);
        }
        List<Analysis.Shown> shown = new ArrayList<>();
        for (int at = string.indexOf('错'); at >= 0; at = string.indexOf('错', at + 1)) {
            Finding finding = finding(string, at, syntax);
            shown.add(new Analysis.Shown(finding, settings.levelOf(finding)));
        }
        shown.removeIf(item -> item.level() == org.gouji.check.Level.OFF);
        Report base = reader.read(new Draft(text, syntax, List.of()));
        Report report = new Report(
                base.draft(),
                string.contains("便条") ? Report.Kind.OTHER : Report.Kind.REPORT,
                base.identity(),
                base.forms(),
                base.expectedForm(),
                base.sections(),
                base.tables(),
                base.figures(),
                base.relations(),
                base.faultSearch(),
                base.prose(),
                base.claims());
        return new Analysis(report, List.copyOf(shown));
    }

    static Finding finding(String string, int at, Syntax syntax) {
        Span span = new Span(at, at + 1);
        int source = string.indexOf('源');
        List<Related> related =
                source < 0 ? List.of() : List.of(new Related(Span.at(source), Message.of("fake.source")));
        return new Finding(
                RULE,
                span,
                Grade.CERTAIN,
                Message.of("fake.wrong"),
                related,
                List.of(
                        Fix.preferred(Fix.Kind.EXACT, Message.of("fake.correct"), List.of(new Edit(span, "对"))),
                        Fix.other(Fix.Kind.NEEDS_INPUT, Message.of("fake.delete"), List.of(Edit.delete(span)))),
                Map.of("syntax", syntax.name()));
    }
}
