package org.gouji.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.document.DocumentPlace;
import org.gouji.document.PlaceMap;
import org.gouji.office.WordBlock.Cell;
import org.gouji.office.WordBlock.Opening;
import org.gouji.office.WordBlock.Paragraph;
import org.gouji.office.WordBlock.Row;
import org.gouji.office.WordBlock.Table;

/**
 * Writes blocks as the text that drafts are parsed from: a paragraph a line, a row of a table a line with tabs between
 * its cells, a blank line between them. A table that only lays out a page is written as what stands in it.
 */
final class WordText implements PlaceMap {

    private final SourcedText text = new SourcedText();
    private final TreeMap<Integer, DocumentPlace> places = new TreeMap<>();
    private final TreeMap<Integer, Opening> openings = new TreeMap<>();
    private int paragraphs;
    private int tables;

    private WordText() {}

    static WordText of(List<WordBlock> blocks) {
        WordText text = new WordText();
        text.write(blocks);
        return text;
    }

    /** The characters and their sources. */
    SourcedText text() {
        return text;
    }

    /** Where a run can be put into the blank cell that stands at an offset of the text, by that offset. */
    Map<Integer, Opening> openings() {
        return openings;
    }

    @Override
    public Optional<DocumentPlace> at(int offset) {
        return Optional.ofNullable(places.floorEntry(offset)).map(Map.Entry::getValue);
    }

    private void write(List<WordBlock> blocks) {
        for (WordBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                write(paragraph);
            } else if (block instanceof Table table) {
                tables++;
                if (isLayout(table)) {
                    table.rows().forEach(row -> row.cells().forEach(cell -> write(cell.blocks())));
                } else {
                    write(table, tables);
                }
            }
        }
    }

    /** A frame around text, or a table of tables. */
    private static boolean isLayout(Table table) {
        boolean nested =
                table.rows().stream().anyMatch(row -> row.cells().stream().anyMatch(Cell::holdsTable));
        return nested || table.rows().stream().allMatch(row -> row.cells().size() <= 1);
    }

    private void write(Paragraph paragraph) {
        SourcedText characters = paragraph.text();
        if (characters.isBlank()) {
            return;
        }
        separate();
        paragraphs++;
        places.put(text.length(), new DocumentPlace.InParagraph(paragraphs));
        text.add(characters).add("\n");
    }

    private void write(Table table, int number) {
        separate();
        int rowNumber = 0;
        for (Row row : table.rows()) {
            rowNumber++;
            int column = 0;
            for (Cell cell : row.cells()) {
                column++;
                if (column > 1) {
                    text.add("\t");
                }
                places.put(text.length(), new DocumentPlace.InCell(number, rowNumber, column));
                write(cell);
            }
            text.add("\n");
        }
    }

    private void write(Cell cell) {
        SourcedText content = new SourcedText();
        List<Paragraph> written = new ArrayList<>();
        for (WordBlock block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                written.add(paragraph);
                join(content, paragraph.text().replace("\t\n", ' ').strip());
            }
        }
        if (content.length() == 0 && !written.isEmpty()) {
            openings.put(text.length(), written.get(0).opening());
        }
        text.add(content);
    }

    /** Lines of a cell are one text; a blank parts only what would become one word. */
    private static void join(SourcedText content, SourcedText line) {
        if (content.length() > 0 && line.length() > 0) {
            char before = content.charAt(content.length() - 1);
            char behind = line.charAt(0);
            if (Character.isLetterOrDigit(before) && before < 0x2E80 && behind < 0x2E80) {
                content.add(" ");
            }
        }
        content.add(line);
    }

    private void separate() {
        if (text.length() > 0) {
            text.add("\n");
        }
    }
}
