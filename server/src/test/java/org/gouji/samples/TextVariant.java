package org.gouji.samples;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;
import org.gouji.samples.Page.Part;

/** Ways to write the same report: line breaks, blanks and look-alike characters that must not change what is read. */
public enum TextVariant {
    /** Lines end with LF. */
    NONE,
    /** Lines end with CR LF. */
    CRLF,
    /** Lines end with a lone CR. */
    CR,
    /** A byte order mark comes first. */
    BOM,
    /** Ideographic blanks around labels. */
    WIDE_BLANKS,
    /** No-break spaces around labels. */
    NO_BREAK_SPACES,
    /** Brackets and marks of half width in labels. */
    HALF_WIDTH,
    /** Kangxi radicals in labels and headings, as PDF text has them. */
    KANGXI,
    /** Digits of full width in the cells. */
    FULL_WIDTH_DIGITS,
    /** No line break at the end of the file. */
    NO_LAST_BREAK,
    /** Labels broken inside their cells, as narrow columns make people do. */
    BROKEN_LABELS,
    /** Commas after thousands. */
    THOUSANDS,
    /** Every heading and paragraph behind two ideographic blanks. */
    INDENTED;

    /** Placeholder for a line break inside a cell until the layout is known. */
    static final String SOFT_BREAK = "\uE002";

    private static final Pattern BREAKS = Pattern.compile("本年新(?=制作|公开)|结果(?=维持|纠正)|其他(?=结果)|尚未(?=审结)|商业(?=企业)|科研(?=机构)"
            + "|社会公益(?=组织)|法律服务(?=机构)|未经复议(?=直接)|（四）(?=无法)|（五）(?=不予)|三、(?=本年度)");

    private static final Map<Character, Character> RADICALS = radicals();

    private static Map<Character, Character> radicals() {
        Map<Character, Character> radicals = new HashMap<>();
        for (char radical = '\u2F00'; radical <= '\u2FD5'; radical++) {
            String plain = Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC);
            radicals.put(plain.charAt(0), radical);
        }
        return Map.copyOf(radicals);
    }

    Page page(Page page) {
        return switch (this) {
            case WIDE_BLANKS -> page.mapLabels(label -> label.isEmpty() ? label : "\u3000" + label + "\u3000");
            case NO_BREAK_SPACES -> page.mapLabels(label -> label.isEmpty() ? label : "\u00A0" + label + "\u00A0");
            case HALF_WIDTH -> page.mapLabels(TextVariant::halfWidth);
            case KANGXI ->
                page.mapLabels(TextVariant::kangxi)
                        .map(part -> List.of(
                                part instanceof Heading heading
                                        ? new Heading(
                                                heading.level(),
                                                kangxi(heading.number()),
                                                kangxi(heading.text()),
                                                heading.tail())
                                        : part));
            case BROKEN_LABELS -> page.mapLabels(label -> BREAKS.matcher(label).replaceAll("$0" + SOFT_BREAK));
            case THOUSANDS -> mapValues(page, value -> value.replaceAll("(?<=^\\d{1,3})(?=(\\d{3})+$)", ","));
            case INDENTED -> page.map(part -> List.of(indented(part)));
            case FULL_WIDTH_DIGITS -> mapValues(page, TextVariant::fullWidth);
            default -> page;
        };
    }

    private static Part indented(Part part) {
        if (part instanceof Heading heading) {
            return new Heading(heading.level(), "　　" + heading.number(), heading.text(), heading.tail());
        }
        if (part instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.section(), "　　" + paragraph.text());
        }
        return part;
    }

    private static Page mapValues(Page page, UnaryOperator<String> change) {
        UnaryOperator<Page.ValueRow> each = row -> new Page.ValueRow(
                row.id(), row.path(), row.values().stream().map(change).toList());
        return page.mapRows("T2", each).mapRows("T3", each).mapRows("T4", each);
    }

    String text(String text) {
        return switch (this) {
            case CRLF -> text.replace("\n", "\r\n");
            case CR -> text.replace('\n', '\r');
            case BOM -> "\uFEFF" + text;
            case NO_LAST_BREAK -> text.stripTrailing();
            default -> text;
        };
    }

    private static String halfWidth(String label) {
        return label.replace('（', '(')
                .replaceAll("）$", ")")
                .replaceAll("）(?=[一-龥])", ") ")
                .replace('）', ')')
                .replace("，", ", ")
                .replace('：', ':')
                .replaceAll("^([1-8])\\.", "$1. ");
    }

    private static String kangxi(String label) {
        StringBuilder changed = new StringBuilder();
        label.chars().forEach(c -> changed.append((char) RADICALS.getOrDefault((char) c, (char) c)));
        return changed.toString();
    }

    private static String fullWidth(String value) {
        StringBuilder changed = new StringBuilder();
        value.chars().forEach(c -> changed.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return changed.toString();
    }
}
