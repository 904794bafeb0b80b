package org.gouji.assist;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Heading;
import org.gouji.draft.PageMark;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table;
import org.gouji.draft.Title;
import org.gouji.report.BoundTable;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * A report as it will be published, as a fragment of HTML without scripts and styles: title, headings, text, the
 * official tables with their merged cells. The attributes {@code data-line} and {@code data-character}, both
 * zero-based, give the place of an element in the draft.
 */
public final class Preview {

    private final Report report;
    private final Text text;
    private final Html html;

    private Preview(Report report, List<Mark> marks) {
        this.report = report;
        this.text = report.text();
        this.html = new Html(text, marks);
    }

    /**
     * A highlighted place.
     *
     * @param span where
     * @param message shown as its tooltip
     */
    public record Mark(Span span, String message) {}

    /** The body of a page that shows {@code report} with {@code marks}; of overlapping marks some may be left out. */
    public static String of(Report report, List<Mark> marks) {
        return new Preview(report, marks).body();
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        List<Block> blocks = report.draft().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<BoundTable> bound = boundTo(block);
            if (bound.isPresent()) {
                body.append(new PreviewTable(report, bound.get(), html).html());
            } else if (block instanceof Paragraph paragraph) {
                int last = i;
                while (last + 1 < blocks.size() && continues(blocks.get(last), blocks.get(last + 1))) {
                    last++;
                }
                body.append(paragraph(paragraph.span().union(blocks.get(last).span())));
                i = last;
            } else {
                body.append(simple(block));
            }
        }
        return body.toString();
    }

    /** Tables that were found in several blocks are shown at the first. */
    private Optional<BoundTable> boundTo(Block block) {
        return block instanceof Table
                ? report.tables().stream()
                        .filter(table ->
                                table.table().span().start() == block.span().start())
                        .findFirst()
                : Optional.empty();
    }

    private boolean isInsideBound(Block block) {
        return report.tables().stream().anyMatch(table -> table.table().span().contains(block.span()));
    }

    private String simple(Block block) {
        if (isInsideBound(block) || block instanceof Comment || block instanceof PageMark) {
            return "";
        }
        if (block instanceof Title title) {
            return html.element("h1", "", title.span(), lines(title.lines()));
        }
        if (block instanceof Heading heading) {
            boolean part = report.sections().stream()
                    .anyMatch(
                            section -> section.span().start() == heading.span().start());
            String head = html.element(part ? "h2" : "h3", "", heading.label(), html.text(heading.label()));
            return head + heading.body().map(this::paragraph).orElse("");
        }
        return block instanceof Table table ? unknown(table) : "";
    }

    private String lines(List<Span> lines) {
        return lines.stream().map(html::text).collect(Collectors.joining("<br>"));
    }

    /** Markdown joins lines. In plain text each line is a paragraph. */
    private boolean continues(Block block, Block next) {
        return report.draft().syntax() == Syntax.MARKDOWN
                && next instanceof Paragraph
                && text.lineOf(next.span().start()) == text.lineOf(block.span().end()) + 1;
    }

    private String paragraph(Span span) {
        Identity identity = report.identity();
        boolean signature =
                identity.signature().filter(name -> span.contains(name.span())).isPresent()
                        || identity.date()
                                .filter(date -> span.contains(date.date().span()))
                                .isPresent();
        return html.element("p", signature ? "gouji-signature" : "", span, html.text(span));
    }

    private String unknown(Table table) {
        Function<Table.Row, String> row = found -> "<tr>"
                + found.cells().stream()
                        .map(cell -> html.element("td", "", cell.span(), html.text(cell.span())))
                        .collect(Collectors.joining())
                + "</tr>";
        return table.rows().isEmpty()
                ? html.element("pre", "", table.span(), html.text(table.span()))
                : html.element(
                        "table",
                        "",
                        table.span(),
                        table.rows().stream().map(row).collect(Collectors.joining()));
    }
}
