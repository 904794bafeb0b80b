package org.gouji.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentContent.Note;
import org.gouji.office.ParagraphProperties.ListPlace;
import org.gouji.office.WordBlock.Cell;
import org.gouji.office.WordBlock.Opening;
import org.gouji.office.WordBlock.Row;
import org.gouji.text.Text;

/** Reads Word's format of 1997 to 2003 ([MS-DOC]). */
final class OldWordReader {

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char CELL_END = 0x07;
    private static final char LINE = 0x0B;
    private static final char PAGE = 0x0C;
    private static final char PICTURE = 0x01;
    private static final char DRAWING = 0x08;
    private static final char NO_BREAK_HYPHEN = 0x1E;
    private static final int LEVELS = 9;
    private static final Opening NOWHERE = new Opening(0, false, "", "");

    private final Map<Integer, ListDefinition> lists = new HashMap<>();
    private final Numbering numbering = new Numbering(lists, WordStyles.none());
    private final Set<Note> notes = EnumSet.noneOf(Note.class);
    /** For each field that is open, whether we stand in its code. */
    private final java.util.Deque<Boolean> fieldCodes = new java.util.ArrayDeque<>();

    private OldWordReader() {}

    static DocumentContent read(HWPFDocument document) {
        OldWordReader reader = new OldWordReader();
        List<WordBlock> blocks = reader.blocks(document.getRange(), 0);
        WordText text = WordText.of(blocks);
        return new DocumentContent.Read(
                Text.of(text.text().toString()), text, List.copyOf(reader.notes), Optional.empty());
    }

    private List<WordBlock> blocks(Range range, int level) {
        List<WordBlock> blocks = new ArrayList<>();
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                blocks.add(table(table, level + 1));
                while (i + 1 < count && range.getParagraph(i + 1).getEndOffset() <= table.getEndOffset()) {
                    i++;
                }
            } else {
                blocks.add(new WordBlock.Paragraph(characters(paragraph), NOWHERE));
            }
        }
        return blocks;
    }

    private WordBlock.Table table(Table table, int level) {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                boolean hidden = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()
                        || cell.isMerged() && !cell.isFirstMerged();
                cells.add(new Cell(hidden ? List.of() : blocks(cell, level)));
            }
            rows.add(new Row(cells));
        }
        return new WordBlock.Table(rows);
    }

    private SourcedText characters(Paragraph paragraph) {
        SourcedText text = new SourcedText();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isMarkedInserted()) {
                notes.add(Note.TRACKED_CHANGES);
            }
            if (run.isVanished() && !run.text().isBlank()) {
                notes.add(Note.HIDDEN_TEXT);
            }
            characters(run.text(), run.isMarkedDeleted() || run.isVanished(), text);
        }
        String label = label(paragraph);
        return label.isEmpty() || text.isBlank()
                ? text
                : new SourcedText().add(label).add(text);
    }

    private void characters(String run, boolean unseen, SourcedText text) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fieldCodes.push(true);
                case FIELD_RESULT -> {
                    fieldCodes.poll();
                    fieldCodes.push(false);
                }
                case FIELD_END -> fieldCodes.poll();
                case PICTURE, DRAWING -> {
                    if (!fieldCodes.contains(true)) {
                        notes.add(Note.PICTURES);
                    }
                }
                default -> {
                    String shown = shown(c);
                    if (!unseen && !fieldCodes.contains(true)) {
                        text.add(shown);
                    }
                }
            }
        }
    }

    private static String shown(char c) {
        return switch (c) {
            case LINE, PAGE, 0x0E -> "\n";
            case NO_BREAK_HYPHEN -> "-";
            case '\t' -> "\t";
            case CELL_END, '\r', 0x1F -> "";
            default -> c < 0x20 ? "" : String.valueOf(c);
        };
    }

    private String label(Paragraph paragraph) {
        int id = paragraph.getIlfo();
        if (id <= 0 || !paragraph.isInList()) {
            return "";
        }
        if (!lists.containsKey(id)) {
            lists.put(id, definition(id, paragraph.getList()));
        }
        return numbering.label(
                Optional.empty(), Optional.of(new ListPlace(Optional.of(id), Optional.of(paragraph.getIlvl()))));
    }

    private static ListDefinition definition(int id, HWPFList list) {
        Map<Integer, ListDefinition.Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        for (int i = 0; i < LEVELS; i++) {
            char level = (char) i;
            levels.put(
                    i,
                    new ListDefinition.Level(
                            list.getStartAt(level),
                            OldNumberFormats.name(list.getNumberFormat(level)),
                            pattern(list.getNumberText(level)),
                            false,
                            Optional.empty(),
                            Optional.empty()));
        }
        for (ListFormatOverrideLevel override : list.getLFOData().getRgLfoLvl()) {
            if (override.isStartAt()) {
                starts.put(override.getLevelNum(), override.getIStartAt());
            }
        }
        return new ListDefinition(id, list.getLsid(), levels, starts);
    }

    /** The numbers of levels stand in the text as the characters U+0000 to U+0008. */
    private static String pattern(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : (text == null ? "" : text).toCharArray()) {
            out.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return out.toString();
    }
}
