package org.gouji.draft;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.form.Forms;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.text.Edit;
import org.gouji.text.Text;

/** A draft as one line a block, for tests. */
final class Outline {

    /** Without caches, so that tests are independent. */
    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(Forms.official()));

    private Outline() {}

    /** The blocks of {@code written}; → is a tab. */
    static Draft draft(String written) {
        return PARSER.parse(Text.of(written.replace('→', '\t')), Syntax.MARKDOWN);
    }

    /** One line a block: its kind, and its parts, separated by slashes. */
    static String of(String written) {
        Draft draft = draft(written);
        return draft.blocks().stream().map(block -> line(draft.text(), block)).collect(Collectors.joining("\n"));
    }

    /** The tables of {@code written}, cells separated by slashes; → is a tab. */
    static String cells(String written) {
        Draft draft = draft(written);
        return draft.blocks(Table.class).stream()
                .map(table -> table.notation()
                        + table.rows().stream().map(row -> "\n" + cells(row)).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String cells(Table.Row row) {
        return row.cells().stream().map(Table.Cell::text).collect(Collectors.joining("/"));
    }

    /** {@code written} with an × wherever a table has an empty cell. */
    static String emptyCells(String written) {
        Draft draft = draft(written);
        List<Edit> marks = draft.blocks(Table.class).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Table.Cell::isEmpty)
                .map(cell -> Edit.insert(cell.span().start(), "×"))
                .toList();
        return draft.text().apply(marks).string().replace('\t', '→');
    }

    private static String line(Text text, Block block) {
        if (block instanceof Title title) {
            return "title " + title.lines().stream().map(text::slice).collect(Collectors.joining(" / "));
        }
        if (block instanceof Heading heading) {
            return heading(text, heading);
        }
        if (block instanceof Table table) {
            return "table " + table.notation() + " " + table.rows().size();
        }
        if (block instanceof Comment comment) {
            return "comment " + comment.text();
        }
        return (block instanceof PageMark ? "page " : "prose ") + text.slice(block.span());
    }

    private static String heading(Text text, Heading heading) {
        String number = heading.numbering()
                .map(found -> found.style() + " " + found.value())
                .orElse("NONE");
        String body = heading.body().map(span -> " / " + text.slice(span)).orElse("");
        return "heading " + number + " / " + text.slice(heading.title()) + body;
    }
}
