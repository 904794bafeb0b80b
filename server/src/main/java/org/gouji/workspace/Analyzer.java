package org.gouji.workspace;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Checker;
import org.gouji.check.Level;
import org.gouji.check.RuleSet;
import org.gouji.check.Subject;
import org.gouji.draft.Draft;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.FormVocabulary;
import org.gouji.report.Report;
import org.gouji.report.ReportReader;
import org.gouji.text.Text;

/**
 * Reads and checks a document: the one entry that the editor and the command line share.
 *
 * <p>Immutable and safe to use from several threads. Making one loads the forms and the rules.
 */
public final class Analyzer {

    private final DraftParser parser;
    private final ReportReader reader;
    private final Checker checker = new Checker(RuleSet.all());

    /** An analyzer for these forms. */
    public Analyzer(Forms forms) {
        this.parser = new DraftParser(new FormVocabulary(forms));
        this.reader = new ReportReader(forms);
    }

    /** Reads {@code text} without checking it. Never fails. */
    public Report read(Text text, Syntax syntax) {
        Draft draft = parser.parse(text, syntax);
        return reader.read(draft);
    }

    /** Reads and checks {@code text}. Never fails. */
    public Analysis analyze(Text text, Syntax syntax, Settings settings) {
        return check(read(text, syntax), settings, Optional.empty());
    }

    /** Checks what was read before, beside the same organ's report of the year before if it is at hand. */
    public Analysis check(Report report, Settings settings, Optional<Report> lastYear) {
        List<Analysis.Shown> shown = checker.check(new Subject(report, settings.options(), lastYear)).stream()
                .map(finding -> new Analysis.Shown(finding, settings.levelOf(finding)))
                .filter(item -> item.level() != Level.OFF)
                .toList();
        return new Analysis(report, shown);
    }
}
