package org.gouji.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.compose.NormalTable;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Heading;
import org.gouji.draft.PageMark;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Table;
import org.gouji.draft.Title;
import org.gouji.form.Field;
import org.gouji.form.PlacedCell;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.report.Passage;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Span;

/** Takes a report out of its notation. */
public final class PageReader {

    private static final int WHOLE = 1000;

    private final Report report;
    private final List<Page.Element> elements = new ArrayList<>();
    private final TreeMap<Integer, Passage> passages = new TreeMap<>();
    private final Map<Span, BoundTable> tables = new HashMap<>();
    private int comments;

    private PageReader(Report report) {
        this.report = report;
        report.prose().passages().forEach(passage -> passages.put(passage.span().start(), passage));
        report.tables().forEach(table -> tables.put(table.table().span(), table));
    }

    /**
     * A report as a page.
     *
     * @param page what a reader sees
     * @param comments the number of comments that were left out
     */
    public record Result(Page page, int comments) {}

    /** {@code report} as a page. */
    public static Result read(Report report) {
        PageReader reader = new PageReader(report);
        reader.read();
        return new Result(new Page(reader.elements), reader.comments);
    }

    private void read() {
        int done = 0;
        for (Block block : report.draft().blocks()) {
            if (block.span().start() < done) {
                continue;
            }
            if (block instanceof Title title) {
                elements.add(new Page.Title(lines(title)));
            } else if (block instanceof Heading heading) {
                heading(heading);
            } else if (block instanceof Table table) {
                table(table);
            } else if (block instanceof Comment) {
                comments++;
            } else if (block instanceof Paragraph) {
                done = paragraph(block.span());
            } else if (!(block instanceof PageMark)) {
                elements.add(new Page.Paragraph(slice(block.span())));
            }
        }
    }

    private String slice(Span span) {
        return report.text().slice(span).strip();
    }

    private String lines(Title title) {
        StringBuilder text = new StringBuilder();
        title.lines().forEach(line -> text.append(slice(line)));
        return text.toString();
    }

    private void heading(Heading heading) {
        boolean part = report.sections().stream().map(Section::heading).anyMatch(heading::equals);
        int level = part
                ? 1
                : heading.numbering()
                        .map(number -> slice(number.span()))
                        .filter(number -> number.startsWith("（") || number.startsWith("("))
                        .map(number -> 2)
                        .orElse(3);
        elements.add(new Page.Heading(level, slice(heading.label())));
        heading.body()
                .map(this::slice)
                .filter(body -> !body.isEmpty())
                .ifPresent(body -> elements.add(new Page.Paragraph(body)));
    }

    /** Adds the whole paragraph that {@code line} is a part of; the offset behind it. */
    private int paragraph(Span line) {
        if (report.identity().isSignature(line)) {
            elements.add(new Page.Signature(slice(line)));
            return line.end();
        }
        Optional<Passage> passage = Optional.ofNullable(passages.floorEntry(line.start()))
                .map(Map.Entry::getValue)
                .filter(found -> found.span().contains(line));
        elements.add(new Page.Paragraph(
                passage.map(Passage::string).orElseGet(() -> slice(line)).strip()));
        return passage.map(found -> found.span().end()).orElse(line.end());
    }

    private void table(Table table) {
        Optional<BoundTable> bound = Optional.ofNullable(tables.get(table.span()));
        boolean whole = bound.isPresent()
                && NormalTable.text(report, bound.get(), Table.Notation.PIPE, "\n")
                        .isPresent();
        elements.add(whole ? official(bound.get()) : plain(table));
    }

    private Page.Table official(BoundTable table) {
        TableSpec spec = table.spec();
        Map<Field, String> values = new HashMap<>();
        table.rows().forEach(row -> row.figures().forEach(figure -> values.put(figure.field(), slice(figure.span()))));
        // A wrong label is for its author to put right; a width or a line break is nobody's intention.
        Map<String, String> written = new HashMap<>();
        table.labels().stream()
                .filter(label -> label.match() == LabelUse.Match.VARIANT)
                .forEach(label -> written.put(label.official(), label.written()));
        List<Page.Row> rows = new ArrayList<>();
        int heads = 0;
        boolean head = !spec.hasBlocks();
        for (int row = 0; row < spec.grid().size(); row++) {
            List<Page.Cell> cells = new ArrayList<>();
            for (PlacedCell placed : spec.placed()) {
                if (placed.row() == row) {
                    Optional<Field> field = placed.cell().field();
                    head &= field.isEmpty();
                    cells.add(new Page.Cell(
                            field.map(of -> values.getOrDefault(of, ""))
                                    .orElseGet(() -> written.getOrDefault(
                                            placed.cell().text(), placed.cell().text())),
                            placed.column(),
                            placed.cell().across(),
                            placed.cell().down()));
                }
            }
            heads += head ? 1 : 0;
            rows.add(new Page.Row(cells));
        }
        return new Page.Table(widths(spec), heads, rows);
    }

    /** Labels need room in proportion to their length; the columns of numbers share the rest. */
    private static List<Integer> widths(TableSpec spec) {
        int labels = spec.labelColumns();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < spec.width(); column++) {
            boolean label = labels == 3 && column < labels;
            widths.add(
                    labels != 3
                            ? WHOLE / spec.width()
                            : label ? List.of(105, 140, 255).get(column) : 500 / (spec.width() - labels));
        }
        return widths;
    }

    /** A table that was not understood: its cells as they stand. */
    private Page.Table plain(Table table) {
        int width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        List<Page.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Page.Cell> cells = new ArrayList<>();
            for (int column = 0; column < Math.max(1, width); column++) {
                String text = column < row.cells().size()
                        ? row.cells().get(column).text().strip()
                        : "";
                cells.add(new Page.Cell(text, column, 1, 1));
            }
            rows.add(new Page.Row(cells));
        }
        if (rows.isEmpty()) {
            rows.add(new Page.Row(List.of(new Page.Cell(slice(table.span()), 0, 1, 1))));
        }
        return new Page.Table(Collections.nCopies(Math.max(1, width), WHOLE / Math.max(1, width)), 0, rows);
    }
}
