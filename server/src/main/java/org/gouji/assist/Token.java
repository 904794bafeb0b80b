package org.gouji.assist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Title;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Fault;
import org.gouji.report.Figure;
import org.gouji.report.LabelUse;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * A semantic token.
 *
 * @param span the characters, all on one line
 * @param type what the characters are
 * @param wrong true for a number that does not add up
 */
public record Token(Span span, Type type, boolean wrong) {

    /** The type of a token. The order is that of the legend sent to the client. */
    public enum Type {
        /** 一、 or （一） before a heading. */
        HEADING_NUMBER,
        /** The wording of a heading. */
        SECTION_NAME,
        /** A label of the form in a table. */
        LABEL,
        /** A number in a cell or a sentence. */
        NUMBER,
        /** The name of a law or document in 《》. */
        LAW,
        /** 国办函〔2020〕109号 and the like. */
        DOCUMENT_NUMBER,
        /** A year, month or day. */
        DATE,
        /** A comment. */
        COMMENT
    }

    private static final Pattern PROSE = Pattern.compile("(?<law>《[^《》]*》)"
            + "|(?<document>(?:国[\\p{IsHan}]{1,6}|[\\p{IsHan}]{1,3}[发函字办])?〔[0-9]{4}〕[0-9]+号|(?:国务院)?令第[0-9]+号)"
            + "|(?<date>(?<![0-9])[0-9]{4} ?年(?: ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?)?|[0-9]{1,2}月[0-9]{1,2}日)"
            + "|(?<number>[0-9０-９]+(?:[,，][0-9]{3})*(?:[.．][0-9０-９]+)?[%％]?)");

    /** The tokens of {@code report} that touch {@code range}, in the order of the page and without overlap. */
    public static List<Token> of(Report report, Span range) {
        List<Token> tokens = new ArrayList<>();
        for (Block block : report.draft().blocks()) {
            if (!block.span().overlaps(range)) {
                continue;
            }
            if (block instanceof Comment comment) {
                tokens.add(new Token(comment.span(), Type.COMMENT, false));
            } else if (block instanceof Heading heading) {
                heading.numbering()
                        .ifPresent(number -> tokens.add(new Token(number.span(), Type.HEADING_NUMBER, false)));
                tokens.add(new Token(heading.title(), Type.SECTION_NAME, false));
                heading.body().ifPresent(body -> prose(report, body, tokens));
            } else if (block instanceof Paragraph paragraph) {
                prose(report, paragraph.span(), tokens);
            } else if (block instanceof Title title) {
                prose(report, title.span(), tokens);
            }
        }
        tables(report, tokens);
        return ordered(report, tokens, range);
    }

    private static void tables(Report report, List<Token> tokens) {
        Set<Figure> wrong = new HashSet<>();
        for (Fault fault : report.faults()) {
            wrong.add(fault.cell());
            wrong.addAll(fault.others());
        }
        for (BoundTable table : report.tables()) {
            for (LabelUse label : table.labels()) {
                tokens.add(new Token(label.span(), Type.LABEL, false));
                label.rest().ifPresent(rest -> tokens.add(new Token(rest, Type.LABEL, false)));
            }
            for (BoundRow row : table.rows()) {
                row.figures().stream()
                        .filter(figure -> figure.value() instanceof Value.Known)
                        .forEach(figure -> tokens.add(new Token(figure.span(), Type.NUMBER, wrong.contains(figure))));
            }
        }
    }

    private static void prose(Report report, Span span, List<Token> tokens) {
        Matcher matcher = PROSE.matcher(report.text().string()).region(span.start(), span.end());
        while (matcher.find()) {
            tokens.add(new Token(new Span(matcher.start(), matcher.end()), type(matcher), false));
        }
    }

    private static Type type(Matcher matcher) {
        if (matcher.group("law") != null) {
            return Type.LAW;
        }
        if (matcher.group("document") != null) {
            return Type.DOCUMENT_NUMBER;
        }
        return matcher.group("date") != null ? Type.DATE : Type.NUMBER;
    }

    /** Splits tokens at line ends and trims blanks; of two that overlap, the earlier one is kept. */
    private static List<Token> ordered(Report report, List<Token> tokens, Span range) {
        List<Token> pieces = new ArrayList<>();
        for (Token token : tokens) {
            int last = report.text().lineOf(token.span().end());
            for (int line = report.text().lineOf(token.span().start()); line <= last; line++) {
                Span inLine = new Span(
                        Math.max(token.span().start(), report.text().lineStart(line)),
                        Math.max(
                                Math.max(token.span().start(), report.text().lineStart(line)),
                                Math.min(token.span().end(), report.text().lineEnd(line))));
                Span piece = Normalizer.trim(report.text().string(), inLine);
                if (!piece.isEmpty() && piece.overlaps(range)) {
                    pieces.add(new Token(piece, token.type(), token.wrong()));
                }
            }
        }
        pieces.sort((a, b) -> a.span().compareTo(b.span()));
        List<Token> ordered = new ArrayList<>();
        int end = 0;
        for (Token piece : pieces) {
            if (piece.span().start() >= end) {
                ordered.add(piece);
                end = piece.span().end();
            }
        }
        return List.copyOf(ordered);
    }
}
