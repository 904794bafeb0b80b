package org.gouji.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table;
import org.gouji.draft.Table.Notation;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Tidies a draft without touching what it says: Markdown tables are laid out, blanks at the ends of lines go. Tables in
 * any other notation keep every byte, as blanks are cells there; so do comments.
 */
public final class Formatting {

    private final Draft draft;
    private final Text text;
    private final Span range;
    private final TableStyle style;
    private final boolean[] kept;
    private final boolean[] prose;

    private Formatting(Draft draft, Span range, TableStyle style) {
        this.style = style;
        this.draft = draft;
        this.text = draft.text();
        this.range = range;
        this.kept = new boolean[text.lineCount()];
        this.prose = new boolean[text.lineCount() + 1];
        draft.blocks(Paragraph.class)
                .forEach(paragraph -> prose[text.lineOf(paragraph.span().start())] = true);
    }

    /** What tidies all of {@code draft}. */
    public static List<Edit> of(Draft draft, TableStyle style) {
        return of(draft, new Span(0, draft.text().length()), style);
    }

    /** What tidies the lines that {@code range} touches; a Markdown table is laid out as a whole. */
    public static List<Edit> of(Draft draft, Span range, TableStyle style) {
        if (draft.isMarkup()) {
            return List.of(); // Lines of a web page are its markup, which is not ours to tidy.
        }
        return new Formatting(draft, range, style).edits();
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (Table table : draft.blocks(Table.class)) {
            if (table.notation() == Notation.PIPE) {
                align(table, edits);
            } else {
                keep(table.span());
            }
        }
        draft.blocks(Comment.class).forEach(comment -> keep(comment.span()));
        for (int line = 0; line < text.lineCount(); line++) {
            if (!kept[line] && range.overlaps(text.lineSpan(line))) {
                trim(line, edits);
            }
        }
        return List.copyOf(edits);
    }

    /** Marks the lines of {@code span}, and those of empty cells around them, as not to be touched. */
    private void keep(Span span) {
        int first = text.lineOf(span.start());
        int last = text.lineOf(span.end());
        while (first > 0 && isEmptyRow(first - 1)) {
            first--;
        }
        while (last + 1 < text.lineCount() && isEmptyRow(last + 1)) {
            last++;
        }
        IntStream.rangeClosed(first, last).forEach(line -> kept[line] = true);
    }

    private boolean isEmptyRow(int line) {
        String characters = text.line(line);
        return characters.indexOf('\t') >= 0 && Normalizer.isBlank(characters);
    }

    private void align(Table table, List<Edit> edits) {
        int first = text.lineOf(table.span().start());
        int last = text.lineOf(table.span().end());
        List<Integer> lines = IntStream.rangeClosed(first, last)
                .filter(line -> isRow(text.line(line).strip()))
                .boxed()
                .toList();
        lines.forEach(line -> kept[line] = true);
        if (!range.overlaps(table.span())) {
            return;
        }
        List<String> aligned = PipeRows.lines(
                lines.stream().map(line -> PipeRows.cells(text.line(line))).toList(),
                style,
                PipeRows.widest(lines.stream().map(text::line).toList()));
        for (int i = 0; i < aligned.size(); i++) {
            Span span = text.lineSpan(lines.get(i));
            if (!text.slice(span).equals(aligned.get(i))) {
                edits.add(new Edit(span, aligned.get(i)));
            }
        }
    }

    /** A row within a table; a comment that shares its line keeps its place. */
    private static boolean isRow(String line) {
        return line.indexOf('|') >= 0 && !line.contains("<!--") && !line.contains("-->");
    }

    private void trim(int line, List<Edit> edits) {
        Span span = text.lineSpan(line);
        int end = span.end();
        while (end > span.start() && Normalizer.isBlank(text.string().charAt(end - 1))) {
            end--;
        }
        if (end < span.end() && !breaksLine(line, end)) {
            edits.add(Edit.delete(new Span(end, span.end())));
        }
    }

    /** Two blanks at the end of a line of Markdown are a line break if the paragraph goes on. */
    private boolean breaksLine(int line, int end) {
        return draft.syntax() == Syntax.MARKDOWN
                && text.lineEnd(line) - end >= 2
                && text.string().startsWith("  ", end)
                && prose[line]
                && prose[line + 1];
    }
}
