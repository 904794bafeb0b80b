package org.gouji.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads an HTML table. Cells come in document order, merged ones once. */
final class HtmlTableReader {

    private static final Pattern INLINE = Pattern.compile(
            "(?:</?(?:b|i|u|s|em|strong|span|font|a|o:p|ins|del|sub|sup)\\b[^<>]*>)*", Pattern.CASE_INSENSITIVE);

    private HtmlTableReader() {}

    static Table read(String text, Span block) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = Jsoup.parse(text.substring(block.start(), block.end()), "", parser);
        List<Table.Row> rows = new ArrayList<>();
        for (Element row : document.select("tr")) {
            List<Table.Cell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                cells.add(cell(text, block.start(), cell));
            }
            if (!cells.isEmpty()) {
                Span span =
                        cells.get(0).span().union(cells.get(cells.size() - 1).span());
                rows.add(new Table.Row(span, List.copyOf(cells)));
            }
        }
        return new Table(block, Table.Notation.HTML, RunningNumbers.removed(List.copyOf(rows)));
    }

    private static Table.Cell cell(String text, int offset, Element cell) {
        List<Span> pieces = new ArrayList<>();
        StringBuilder content = new StringBuilder();
        cell.traverse((NodeVisitor) (Node node, int depth) -> {
            if (node instanceof TextNode words && !Normalizer.isBlank(words.getWholeText())) {
                Span range = new Span(
                        words.sourceRange().startPos() + offset,
                        words.sourceRange().endPos() + offset);
                Span piece = Normalizer.trim(text, range);
                boolean apart = !pieces.isEmpty() && !isOnlyMarkedUp(text, pieces.get(pieces.size() - 1), piece);
                String before = content.toString();
                content.setLength(0);
                content.append(
                        apart
                                ? CellContent.joined(before, trimmed(words.getWholeText()))
                                : before + trimmed(words.getWholeText()));
                pieces.add(piece);
            }
        });
        if (pieces.isEmpty()) {
            int open = cell.sourceRange().endPos();
            return new Table.Cell(Span.at(Math.max(0, open) + offset), "");
        }
        Span span = pieces.get(0).union(pieces.get(pieces.size() - 1));
        return new Table.Cell(span, content.toString());
    }

    /** True if nothing stands between two pieces but marks such as {@code <b>}, which a word processor puts anywhere. */
    private static boolean isOnlyMarkedUp(String text, Span first, Span second) {
        return INLINE.matcher(text.substring(first.end(), second.start())).matches();
    }

    private static String trimmed(String words) {
        Span inner = Normalizer.trim(words, new Span(0, words.length()));
        return words.substring(inner.start(), inner.end());
    }
}
