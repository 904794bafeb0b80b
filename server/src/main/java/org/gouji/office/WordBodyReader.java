package org.gouji.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.DocumentContent.Note;
import org.gouji.office.WordBlock.Cell;
import org.gouji.office.WordBlock.Opening;
import org.gouji.office.WordBlock.Paragraph;
import org.gouji.office.WordBlock.Row;
import org.gouji.office.WordBlock.Table;

/**
 * Reads the body of a Word document (ECMA-376, part 1, 17.2 to 17.4): tracked changes as if accepted, fields by their
 * result, numbers of lists as characters, text boxes behind the paragraph that they hang on; no hidden text.
 */
final class WordBodyReader {

    /** Elements that only wrap what is read; {@code Choice} is the newer of two ways to say the same. */
    static final Set<String> WRAPPERS = Set.of(
            "sdt",
            "sdtContent",
            "customXml",
            "smartTag",
            "hyperlink",
            "fldSimple",
            "dir",
            "bdo",
            "AlternateContent",
            "Choice",
            "ruby",
            "rubyBase",
            "oMathPara",
            "oMath",
            "body",
            "document");

    private static final Set<String> ADDED = Set.of("ins", "moveTo");
    private static final Set<String> REMOVED = Set.of("del", "moveFrom");

    private final String part;
    private final XmlReader in;
    private final Numbering numbering;
    private final Set<Note> notes = EnumSet.noneOf(Note.class);
    private final WordRunReader runs;

    WordBodyReader(String part, Numbering numbering) throws OfficeException {
        this.part = part;
        this.in = XmlReader.of(part);
        this.numbering = numbering;
        this.runs = new WordRunReader(part, in, notes, this::blocks);
    }

    /** All blocks of the document. */
    List<WordBlock> read() throws OfficeException {
        List<WordBlock> blocks = new ArrayList<>();
        Joined joined = new Joined();
        while (in.next()) {
            if (in.isStart()) {
                block(blocks, joined);
            }
        }
        return blocks;
    }

    /** Where its runs are. */
    Runs runs() {
        return runs.runs();
    }

    /** What was met while reading. */
    Set<Note> notes() {
        return notes;
    }

    /** The blocks up to the end of the element at hand. */
    private List<WordBlock> blocks() throws OfficeException {
        List<WordBlock> blocks = new ArrayList<>();
        Joined joined = new Joined();
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
            } else if (block(blocks, joined)) {
                depth++;
            }
        }
        return blocks;
    }

    /** Reads the element at hand, or says that it only wraps what follows. */
    private boolean block(List<WordBlock> blocks, Joined joined) throws OfficeException {
        String name = in.name();
        if (name.equals("p")) {
            paragraph(blocks, joined);
        } else if (name.equals("tbl")) {
            blocks.add(table());
        } else if (ADDED.contains(name)) {
            notes.add(Note.TRACKED_CHANGES);
            return true;
        } else if (WRAPPERS.contains(name)) {
            return true;
        } else {
            in.skip();
        }
        return false;
    }

    private Table table() throws OfficeException {
        List<Row> rows = new ArrayList<>();
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
            } else if (in.name().equals("tr")) {
                row().ifPresent(rows::add);
            } else if (WRAPPERS.contains(in.name()) || ADDED.contains(in.name())) {
                depth++;
            } else {
                in.skip();
            }
        }
        return new Table(List.copyOf(rows));
    }

    private Optional<Row> row() throws OfficeException {
        List<Cell> cells = new ArrayList<>();
        boolean removed = false;
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
            } else if (in.name().equals("tc")) {
                cells.add(cell());
            } else if (in.name().equals("trPr")) {
                removed = properties().contains("del");
            } else if (WRAPPERS.contains(in.name()) || ADDED.contains(in.name())) {
                depth++;
            } else {
                in.skip();
            }
        }
        if (removed) {
            notes.add(Note.TRACKED_CHANGES);
            return Optional.empty();
        }
        return Optional.of(new Row(List.copyOf(cells)));
    }

    /** The names of the elements in the element at hand, up to its end. */
    private Set<String> properties() throws OfficeException {
        Set<String> names = new java.util.HashSet<>();
        int depth = 1;
        while (depth > 0 && in.next()) {
            depth += in.isStart() ? 1 : -1;
            if (in.isStart()) {
                names.add(in.name());
            }
        }
        return names;
    }

    private Cell cell() throws OfficeException {
        List<WordBlock> blocks = new ArrayList<>();
        Joined joined = new Joined();
        boolean continued = false;
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
            } else if (in.name().equals("tcPr")) {
                continued = continuesMerge();
            } else if (block(blocks, joined)) {
                depth++;
            }
        }
        // What a cell holds that is merged with the one above is never shown (17.4.84).
        return new Cell(continued ? List.of() : List.copyOf(blocks));
    }

    private boolean continuesMerge() throws OfficeException {
        boolean continued = false;
        int depth = 1;
        while (depth > 0 && in.next()) {
            depth += in.isStart() ? 1 : -1;
            if (in.isStart() && in.name().equals("vMerge")) {
                continued = !in.value().orElse("continue").equals("restart");
            }
        }
        return continued;
    }

    private void paragraph(List<WordBlock> blocks, Joined joined) throws OfficeException {
        boolean emptyTag = in.isEmptyTag();
        int opening = in.tagEnd() - 2;
        String prefix = in.prefix();
        ParagraphProperties properties = ParagraphProperties.NONE;
        SourcedText text = joined.take();
        List<WordBlock> floating = new ArrayList<>();
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
                opening = depth == 0 && !emptyTag ? in.tagStart() : opening;
            } else if (in.name().equals("pPr") && depth == 1) {
                properties = ParagraphProperties.read(in, part);
            } else if (inline(text, floating)) {
                depth++;
            }
        }
        if (properties.removedMark()) {
            // Its mark is gone, so the next paragraph goes on here.
            notes.add(Note.TRACKED_CHANGES);
            joined.keep(text);
        } else {
            String label = numbering.label(properties.style(), properties.list());
            SourcedText all = label.isEmpty() || text.isBlank()
                    ? text
                    : new SourcedText().add(label).add(text);
            blocks.add(new Paragraph(all, new Opening(opening, emptyTag, prefix, properties.markProperties())));
        }
        blocks.addAll(floating);
    }

    /** Reads the element at hand inside a paragraph, or says that it only wraps what follows. */
    private boolean inline(SourcedText text, List<WordBlock> floating) throws OfficeException {
        String name = in.name();
        if (name.equals("r")) {
            runs.read(text, floating);
        } else if (ADDED.contains(name)) {
            notes.add(Note.TRACKED_CHANGES);
            return true;
        } else if (REMOVED.contains(name)) {
            notes.add(Note.TRACKED_CHANGES);
            in.skip();
        } else if (WRAPPERS.contains(name)) {
            return true;
        } else {
            in.skip();
        }
        return false;
    }

    /** The characters of paragraphs whose marks were removed. */
    private static final class Joined {
        private SourcedText text = new SourcedText();

        void keep(SourcedText kept) {
            text = kept;
        }

        SourcedText take() {
            SourcedText taken = text;
            text = new SourcedText();
            return taken;
        }
    }
}
