package org.gouji.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.DraftParser;
import org.gouji.draft.PageMark;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Official tables out of a clipboard, from a word processor, a spreadsheet or a web page: written as the form prints
 * them. What holds anything else, or a table that was not wholly understood, is not for us to change.
 */
public final class PastedTables {

    /** Nobody copies more than this as one table. */
    private static final int LONGEST = 2_000_000;

    private final DraftParser parser;
    private final ReportReader reader;

    /** Knows the tables of {@code forms}. */
    public PastedTables(Forms forms) {
        this.parser = new DraftParser(new FormVocabulary(forms));
        this.reader = new ReportReader(forms);
    }

    /** The tables of an HTML clipboard, if there is nothing beside them. */
    public Optional<String> fromHtml(String html, Notation notation, String lineBreak) {
        if (html.length() > LONGEST) {
            return Optional.empty();
        }
        Document document = Jsoup.parse(html);
        List<Element> tables = document.select("table").stream()
                .filter(table -> table.select("table").size() == 1)
                .toList();
        List<String> sources = tables.stream().map(Element::outerHtml).toList();
        tables.forEach(Element::remove);
        return document.body().text().isBlank() ? all(sources, notation, lineBreak) : Optional.empty();
    }

    /** The tables of a plain text clipboard, cells separated by tabs or in any other way that can be read. */
    public Optional<String> fromText(String text, Notation notation, String lineBreak) {
        return text.length() > LONGEST ? Optional.empty() : all(List.of(text), notation, lineBreak);
    }

    /** The only table of an HTML clipboard, if it is an official one that was understood as a whole. */
    Optional<BoundTable> soleOfHtml(String html) {
        Document document = Jsoup.parse(html);
        return document.select("table").size() == 1
                ? sole(document.select("table").outerHtml())
                : Optional.empty();
    }

    /** The same of a plain text clipboard. Numbers alone are no table, even if only one has so many. */
    Optional<BoundTable> soleOfText(String text) {
        return sole(text);
    }

    private Optional<BoundTable> sole(String source) {
        Report report = reader.read(parser.parse(Text.of(source), Syntax.MARKDOWN));
        return report.tables().stream()
                .filter(table -> report.tables().size() == 1 && table.labels().size() > 2 && holdsNothingElse(report))
                .filter(table ->
                        NormalTable.text(report, table, Notation.TAB, "\n").isPresent())
                .findFirst();
    }

    private Optional<String> all(List<String> sources, Notation notation, String lineBreak) {
        List<String> written = new ArrayList<>();
        for (String source : sources) {
            Report report = reader.read(parser.parse(Text.of(source), Syntax.MARKDOWN));
            if (report.tables().isEmpty() || !holdsNothingElse(report)) {
                return Optional.empty();
            }
            for (BoundTable table : report.tables()) {
                Optional<String> one = NormalTable.text(report, table, notation, lineBreak);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                written.add(one.get());
            }
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(String.join(lineBreak + lineBreak, written));
    }

    private static boolean holdsNothingElse(Report report) {
        Draft draft = report.draft();
        return draft.blocks().stream()
                .allMatch(block -> block instanceof Comment
                        || block instanceof PageMark
                        || report.tables().stream()
                                .anyMatch(table -> table.table().span().contains(block.span())));
    }
}
