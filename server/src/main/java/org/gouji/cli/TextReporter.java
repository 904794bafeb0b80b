package org.gouji.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.Related;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Notice;
import org.gouji.cli.output.Excerpt;
import org.gouji.cli.output.LineColumn;
import org.gouji.cli.output.TerminalText;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.office.OfficePlaces;

/** For people: one line that editors can jump from, the place itself, and a summary. */
final class TextReporter implements Reporter {

    private final PrintWriter out;
    private final CliMessages messages;
    private final PlaceText names;
    private final TerminalText printable;
    private final boolean colour;

    TextReporter(PrintWriter out, CliMessages messages, TerminalText printable, boolean colour) {
        this.out = out;
        this.messages = messages;
        this.names = new PlaceText(messages);
        this.printable = printable;
        this.colour = colour;
    }

    @Override
    public void begin() {
        // Nothing stands above the findings.
    }

    @Override
    public void file(FileResult.Checked result) {
        String path = printable.line(result.input().shown());
        for (Analysis.Shown shown : result.shown()) {
            finding(path, result.text(), shown, result.places());
        }
    }

    @Override
    public void notice(Notice notice) {
        // Standard error has it; here it would stand twice on a terminal.
    }

    @Override
    public void end(Summary summary) {
        List<String> parts = new ArrayList<>();
        add(parts, "count.error", summary.errors());
        add(parts, "count.warning", summary.warnings());
        add(parts, "count.info", summary.infos());
        add(parts, "count.hint", summary.hints());
        String found =
                parts.isEmpty() ? messages.text("summary.nothing") : String.join(messages.text("summary.comma"), parts);
        StringBuilder line =
                new StringBuilder(messages.text("summary.files", messages.count("count.report", summary.files())));
        line.append(summary.files() == 0 ? "" : messages.text("summary.colon") + found);
        List<String> rest = new ArrayList<>();
        add(rest, "count.unread", summary.unread());
        add(rest, "count.hidden", summary.hidden());
        add(rest, "count.skipped", summary.skipped());
        add(rest, "count.failed", summary.failed());
        add(rest, "count.incomplete", summary.incomplete());
        for (String more : rest) {
            line.append(messages.text("summary.semicolon")).append(more);
        }
        out.println(printable.line(line.append(messages.text("summary.stop"))));
    }

    private void finding(String path, Text text, Analysis.Shown shown, Optional<OfficePlaces> places) {
        Finding finding = shown.finding();
        Level level = shown.level();
        LineColumn place = LineColumn.of(text, finding.span().start());
        out.println(
                bold(path + ":" + place(text, finding.span(), places) + ":") + " " + paint(level, messages.level(level))
                        + " " + printable.line(messages.finding(finding)) + " " + dim("[" + finding.rule() + "]"));

        Excerpt excerpt = Excerpt.of(text, finding.span(), printable);
        String number = places.isPresent() ? "" : " " + place.line();
        out.println(dim(number + " | ") + excerpt.source());
        out.println(dim(" ".repeat(number.length()) + " | ") + paint(level, excerpt.carets()));

        for (Related related : finding.related()) {
            String there = related.elsewhere()
                    .map(this::elsewhere)
                    .orElseGet(() -> path + ":" + place(text, related.span(), places));
            out.println("    " + there + ": " + messages.text("related")
                    + printable.line(messages.ruleMessages().render(related.message())));
        }
    }

    /** Office documents have no lines. */
    private String elsewhere(Related.Elsewhere other) {
        String file = printable.line(other.file().toString());
        return DocumentFiles.isOfficeName(file) ? file : file + ":" + (other.line() + 1);
    }

    /** Line and column, or the place as a person finds it in an office document. */
    private String place(Text text, Span span, Optional<OfficePlaces> places) {
        return places.flatMap(all -> all.at(span))
                .map(place -> " " + printable.line(names.of(place)))
                .orElseGet(() -> LineColumn.of(text, span.start()).toString());
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.count(key, count));
        }
    }

    private String paint(Level level, String text) {
        return switch (level) {
            case ERROR -> coloured("1;31", text);
            case WARNING -> coloured("1;33", text);
            case INFORMATION -> coloured("1;36", text);
            case HINT, OFF -> coloured("1", text);
        };
    }

    private String bold(String text) {
        return coloured("1", text);
    }

    private String dim(String text) {
        return coloured("2", text);
    }

    private String coloured(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
