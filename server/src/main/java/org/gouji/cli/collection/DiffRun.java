package org.gouji.cli.collection;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.files.Told;
import org.gouji.cli.output.TerminalText;
import org.gouji.form.Field;
import org.gouji.form.TableSpec;
import org.gouji.report.Figure;
import org.gouji.report.Passage;
import org.gouji.report.Report;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.OfficeReaders;
import org.gouji.workspace.Settings;

/**
 * One run of {@code gouji diff}: what two reports say differently, whatever their layout and format: cells by their names, then
 * paragraphs that only one of them has.
 *
 * @param console where to write
 * @param env where the command runs
 * @param messages the language
 */
public record DiffRun(Console console, Environment env, CliMessages messages) {

    /** Compares; 0 if nothing differs, 1 if something does, 2 if a file cannot be compared. */
    public int run(DocumentAnalyzer analyzer, String one, String other) {
        Optional<Report> before = read(analyzer, one);
        Optional<Report> after = read(analyzer, other);
        if (before.isEmpty() || after.isEmpty()) {
            return 2;
        }
        PrintWriter out = console.text(env.out());
        TerminalText printable = new TerminalText(env.out());
        List<String> lines = new ArrayList<>(cells(before.get(), after.get(), new CellTitles(analyzer.forms())));
        lines.addAll(paragraphs(before.get(), after.get()));
        lines.forEach(line -> out.println(printable.line(line)));
        if (lines.isEmpty()) {
            out.println(messages.text("diff.same"));
        }
        out.flush();
        return lines.isEmpty() ? 0 : 1;
    }

    private Optional<Report> read(DocumentAnalyzer analyzer, String path) {
        String reason;
        try {
            FileContent content =
                    new DocumentFiles(new OfficeReaders()).read(env.directory().resolve(path), Optional.empty());
            if (content instanceof FileContent.WithText file) {
                Report report = analyzer.analyze(file.text(), file.syntax(path), Settings.defaults())
                        .report();
                if (report.kind() != Report.Kind.OTHER) {
                    return Optional.of(report);
                }
                reason = "skipped";
            } else {
                reason = ((FileContent.Refusal) content).reason().key();
            }
        } catch (InvalidPathException e) {
            reason = "refused.path";
        }
        new Told(console, env, messages).tell(path, messages.text(reason));
        return Optional.empty();
    }

    private List<String> cells(Report before, Report after, CellTitles titles) {
        Set<Field> fields = new LinkedHashSet<>();
        List.of(before, after)
                .forEach(report -> report.tables().stream()
                        .map(table -> table.spec())
                        .map(TableSpec::fields)
                        .forEach(fields::addAll));
        int year = after.identity().year().map(named -> named.value()).orElse(0);
        List<String> lines = new ArrayList<>();
        for (Field field : fields) {
            String old = written(before, field);
            String now = written(after, field);
            if (!same(before, after, field) && !old.equals(now)) {
                String none = messages.text("diff.none");
                lines.add(messages.text(
                        "diff.cell", titles.of(year, field), old.isEmpty() ? none : old, now.isEmpty() ? none : now));
            }
        }
        return lines;
    }

    private static boolean same(Report before, Report after, Field field) {
        Optional<BigDecimal> old = before.figures().number(field.id());
        Optional<BigDecimal> now = after.figures().number(field.id());
        return old.isPresent() && now.isPresent() && old.get().compareTo(now.get()) == 0;
    }

    private static String written(Report report, Field field) {
        return report.figures()
                .figure(field.id())
                .map(Figure::span)
                .map(span -> report.text().slice(span).strip())
                .orElse("");
    }

    private static List<String> paragraphs(Report before, Report after) {
        Map<String, Integer> left = new HashMap<>();
        before.prose().passages().forEach(passage -> left.merge(passage.string(), 1, Integer::sum));
        List<String> added = new ArrayList<>();
        for (Passage passage : after.prose().passages()) {
            int rest = left.getOrDefault(passage.string(), 0);
            if (rest > 0) {
                left.put(passage.string(), rest - 1);
            } else {
                added.add("+ " + passage.string());
            }
        }
        List<String> lines = new ArrayList<>();
        for (Passage passage : before.prose().passages()) {
            int rest = left.getOrDefault(passage.string(), 0);
            if (rest > 0) {
                left.put(passage.string(), rest - 1);
                lines.add("- " + passage.string());
            }
        }
        lines.addAll(added);
        return lines;
    }
}
