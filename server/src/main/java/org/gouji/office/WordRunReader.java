package org.gouji.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.gouji.document.DocumentContent.Note;

/** Reads the runs of a Word document (ECMA-376, part 1, 17.3.2 and 17.3.3). */
final class WordRunReader {

    private static final Set<String> OBJECTS = Set.of("drawing", "pict", "object");

    private final String part;
    private final XmlReader in;
    private final Set<Note> notes;
    private final BoxReader boxes;
    private final Runs runs = new Runs();
    /** For each field that is open, whether we stand in its code, which nobody sees. */
    private final Deque<Boolean> fieldCodes = new ArrayDeque<>();

    /** Reads what a text box holds, up to the end of the element at hand. */
    interface BoxReader {
        List<WordBlock> read() throws OfficeException;
    }

    WordRunReader(String part, XmlReader in, Set<Note> notes, BoxReader boxes) {
        this.part = part;
        this.in = in;
        this.notes = notes;
        this.boxes = boxes;
    }

    /** Where the runs are that were read. */
    Runs runs() {
        return runs;
    }

    /** Reads the run at hand to its end: characters into {@code text}, what its text boxes hold into {@code floating}. */
    void read(SourcedText text, List<WordBlock> floating) throws OfficeException {
        int run = runs.open(in.tagStart(), in.prefix());
        boolean hidden = false;
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
                continue;
            }
            String name = in.name();
            if (name.equals("rPr")) {
                int start = in.tagStart();
                hidden = RunProperties.isHidden(in);
                runs.properties(run, part.substring(start, in.tagEnd()));
            } else if (name.equals("fldChar")) {
                field(in.attribute("fldCharType").orElse(""));
                in.skip();
            } else if (OBJECTS.contains(name)) {
                object(floating);
            } else if (WordBodyReader.WRAPPERS.contains(name)) {
                depth++;
            } else if (fieldCodes.contains(true)) {
                in.skip();
            } else if (hidden) {
                hiddenText(name);
            } else {
                characters(name, run, text);
            }
        }
        runs.close(run, in.tagEnd());
    }

    private void hiddenText(String name) throws OfficeException {
        if (name.equals("t")) {
            notes.add(Note.HIDDEN_TEXT);
        }
        in.skip();
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fieldCodes.push(true);
            case "separate" -> {
                if (!fieldCodes.isEmpty()) {
                    fieldCodes.pop();
                    fieldCodes.push(false);
                }
            }
            case "end" -> fieldCodes.poll();
            default -> {
                // A type that no program writes.
            }
        }
    }

    private void characters(String name, int run, SourcedText text) throws OfficeException {
        switch (name) {
            case "t" -> {
                int tag = in.tagStart();
                int start = in.tagEnd();
                boolean preserved = in.attribute("space").orElse("").equals("preserve");
                boolean empty = in.isEmptyTag();
                in.skip();
                if (!empty) {
                    runs.text(run, tag, start, in.tagStart(), preserved);
                    XmlCharacters.add(part, start, in.tagStart(), text);
                }
            }
            case "tab", "ptab" -> {
                text.add("\t");
                in.skip();
            }
            case "br", "cr" -> {
                text.add("\n");
                in.skip();
            }
            case "noBreakHyphen" -> {
                text.add("-");
                in.skip();
            }
            default -> in.skip();
        }
    }

    /** A drawing: a picture, or a text box with blocks of its own. */
    private void object(List<WordBlock> floating) throws OfficeException {
        int depth = 1;
        boolean picture = false;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
                continue;
            }
            String name = in.name();
            if (name.equals("txbxContent")) {
                floating.addAll(boxes.read());
            } else if (name.equals("Fallback")) {
                in.skip();
            } else {
                picture |= name.equals("blip") || name.equals("imagedata") || name.equals("OLEObject");
                depth++;
            }
        }
        if (picture) {
            notes.add(Note.PICTURES);
        }
    }
}
