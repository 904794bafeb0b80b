package org.gouji.cli.collection;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.assist.CellPath;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Level;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Input;
import org.gouji.collection.ReportCollection;
import org.gouji.compose.Deadline;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Neighbours;
import org.gouji.facts.ReportFacts;
import org.gouji.facts.Sentences;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.OfficeFile;
import org.gouji.workspace.Settings;

/**
 * Checks one file for a summary. Safe for several threads.
 *
 * @param messages the language
 * @param files reads files
 * @param analyzer checks them
 * @param collection the reports that they are compared with
 * @param points by rule, what a finding costs
 */
record SummaryReader(
        CliMessages messages,
        DocumentFiles files,
        DocumentAnalyzer analyzer,
        ReportCollection collection,
        Map<String, Integer> points) {

    private static final int LONGEST_EXCERPT = 120;

    /** What is to be told of {@code input}. Never throws. */
    SummaryRow read(Input input, Settings settings) {
        try {
            FileContent content = files.read(input.place(), Optional.empty());
            if (content instanceof FileContent.Refusal refusal) {
                return none(input, refusal.reason().key());
            }
            FileContent.WithText file = (FileContent.WithText) content;
            Neighbours neighbours = collection.of(CollectionReader.key(input));
            Analysis analysis =
                    analyzer.analyze(file.text(), file.syntax(input.shown()), settings, neighbours, input.place());
            return row(input, analysis, settings.options(), content instanceof OfficeFile);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return none(input, "summary.failed");
        }
    }

    private static SummaryRow none(Input input, String state) {
        return new SummaryRow(
                input.shown(),
                input.uri().toString(),
                Optional.empty(),
                Optional.empty(),
                state,
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(),
                Optional.empty());
    }

    private SummaryRow row(Input input, Analysis analysis, CheckOptions options, boolean office) {
        Report report = analysis.report();
        if (report.kind() == Report.Kind.OTHER) {
            return none(input, "summary.other");
        }
        Optional<Neighbour> own = collection.report(CollectionReader.key(input));
        List<SummaryRow.Problem> problems = new ArrayList<>();
        int cost = 0;
        for (Analysis.Shown shown : analysis.findings()) {
            if (shown.level().atLeast(Level.INFORMATION)) {
                problems.add(problem(report, shown, office));
                cost += points.getOrDefault(shown.finding().rule(), 0);
            }
        }
        return new SummaryRow(
                input.shown(),
                input.uri().toString(),
                report.identity().organ().map(Identity.Named::name),
                report.identity().year().map(Identity.Year::value),
                report.kind() == Report.Kind.REPORT ? "summary.report" : "summary.not-judged",
                analysis.lastYear().flatMap(last -> own.map(now -> repetition(now.facts(), last.facts()))),
                own.flatMap(now ->
                        daysLate(now.facts(), analysis.neighbours().deadline().or(options::deadline))),
                cost,
                List.copyOf(problems),
                own);
    }

    private static int repetition(ReportFacts now, ReportFacts before) {
        Sentences sentences = now.sentences();
        int repeated = 0;
        for (int i = 0; i < sentences.size(); i++) {
            repeated += before.sentences().has(sentences.hash(i)) ? 1 : 0;
        }
        return sentences.size() == 0 ? 0 : Math.round(repeated * 100f / sentences.size());
    }

    private static Optional<Long> daysLate(ReportFacts facts, Optional<MonthDay> local) {
        LocalDate deadline = Deadline.latest(facts.kind(), local, facts.year());
        return facts.date().map(date -> ChronoUnit.DAYS.between(deadline, date));
    }

    private SummaryRow.Problem problem(Report report, Analysis.Shown shown, boolean office) {
        Finding finding = shown.finding();
        Text text = report.draft().source();
        int line = text.lineOf(finding.span().start());
        String place = CellPath.at(report, finding.span().start())
                .map(CellPath::toString)
                .orElseGet(() -> office ? "" : messages.text("summary.line", line + 1));
        return new SummaryRow.Problem(
                part(report, finding.span()),
                place,
                finding.rule(),
                messages.ruleMessages().text(finding.rule() + ".title"),
                shown.level(),
                messages.finding(finding),
                finding.fixes().stream()
                        .findFirst()
                        .map(Fix::title)
                        .map(messages::rule)
                        .orElse(""),
                excerpt(text, line));
    }

    private static String part(Report report, Span span) {
        for (Section section : report.sections()) {
            if (section.span().touches(span.start())) {
                return report.text().slice(section.heading().label());
            }
        }
        return "";
    }

    private static String excerpt(Text text, int line) {
        String whole = text.string()
                .substring(text.lineStart(line), text.lineEnd(line))
                .replaceAll("[\\s|]+", " ")
                .strip();
        int end = Math.min(whole.length(), LONGEST_EXCERPT);
        // Not in the middle of a character of two units.
        end = end < whole.length() && Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end;
        return end < whole.length() ? whole.substring(0, end) + "…" : whole;
    }
}
