package org.gouji.office;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.DocumentWriter;
import org.gouji.office.WordBlock.Opening;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/**
 * Changes a Word document by replacing characters of its main part. No XML is written again, and all other parts are
 * copied as they lie in the package, so that nothing can change that was not meant.
 */
final class WordPatch implements DocumentWriter {

    private static final String PRESERVE = " xml:space=\"preserve\"";

    private final Source source;
    private final WordText text;
    private final Runs runs;

    /**
     * The document that is changed.
     *
     * @param parts all its parts
     * @param name the name of the main part
     * @param mark what stands before the main part's first character: a byte order mark, or nothing
     * @param xml the main part
     * @param charset how it is encoded
     */
    record Source(ZipParts parts, String name, String mark, String xml, Charset charset) {

        /** The document with another main part, and other parts. */
        Optional<byte[]> with(String main, Map<String, byte[]> others) {
            Map<String, byte[]> all = new java.util.HashMap<>(others);
            all.put(name, (mark + main).getBytes(charset));
            try {
                return Optional.of(parts.with(all));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    WordPatch(Source source, WordText text, Runs runs) {
        this.source = source;
        this.text = text;
        this.runs = runs;
    }

    @Override
    public boolean takes(List<Edit> edits) {
        return changes(edits).isPresent();
    }

    @Override
    public Optional<byte[]> with(List<Edit> edits) {
        return changes(edits)
                .flatMap(changes -> changes.apply(source.xml()))
                .flatMap(main -> source.with(main, Map.of()));
    }

    @Override
    public Optional<byte[]> commented(List<Comment> comments) {
        return new WordComments(source, text, runs).write(comments);
    }

    private Optional<Changes> changes(List<Edit> edits) {
        Changes changes = new Changes();
        for (Edit edit : edits) {
            String added = edit.newText();
            if (added.indexOf('\n') >= 0 || added.indexOf('\r') >= 0 || added.indexOf('\t') >= 0) {
                return Optional.empty();
            }
            boolean made = edit.span().isEmpty()
                    ? insert(edit.span().start(), added, changes)
                    : replace(edit.span(), added, changes);
            if (!made) {
                return Optional.empty();
            }
        }
        return Optional.of(changes);
    }

    /** The new characters take the place, and the looks, of the first old one; what other runs hold of the rest goes. */
    private boolean replace(Span span, String added, Changes changes) {
        SourcedText characters = text.text();
        if (span.end() > characters.length()) {
            return false;
        }
        for (int i = span.start(); i < span.end(); i++) {
            if (!characters.hasSource(i)) {
                return false;
            }
        }
        String replacement = XmlCharacters.escape(added);
        keepBlanks(characters.from(span.start()), added, changes);
        int from = characters.from(span.start());
        int to = characters.to(span.start());
        for (int i = span.start() + 1; i < span.end(); i++) {
            if (characters.from(i) <= to) {
                to = Math.max(to, characters.to(i));
            } else {
                changes.replace(from, to, replacement);
                replacement = "";
                from = characters.from(i);
                to = characters.to(i);
            }
        }
        changes.replace(from, to, replacement);
        return true;
    }

    private boolean insert(int offset, String added, Changes changes) {
        SourcedText characters = text.text();
        if (offset > 0 && offset <= characters.length() && characters.hasSource(offset - 1)) {
            keepBlanks(characters.to(offset - 1), added, changes);
            changes.insert(characters.to(offset - 1), XmlCharacters.escape(added));
            return true;
        }
        if (offset < characters.length() && characters.hasSource(offset)) {
            keepBlanks(characters.from(offset), added, changes);
            changes.insert(characters.from(offset), XmlCharacters.escape(added));
            return true;
        }
        Optional<Opening> opening = Optional.ofNullable(text.openings().get(offset));
        opening.ifPresent(place -> {
            String p = place.prefix();
            String run = "<" + p + "r>" + place.properties() + "<" + p + "t" + PRESERVE + ">"
                    + XmlCharacters.escape(added) + "</" + p + "t></" + p + "r>";
            open(place, run, changes);
        });
        return opening.isPresent();
    }

    /** Puts {@code run} into a paragraph that has none. */
    static void open(Opening place, String run, Changes changes) {
        if (place.emptyTag()) {
            changes.replace(place.at(), place.at() + 2, ">" + run + "</" + place.prefix() + "p>");
        } else {
            changes.insert(place.at(), run);
        }
    }

    /** Word drops blanks at the ends of a text element that does not say that they count. */
    private void keepBlanks(int at, String added, Changes changes) {
        if (added.isBlank() || added.strip().length() != added.length()) {
            runs.at(at)
                    .filter(element -> !element.preserved())
                    .ifPresent(element -> changes.insertOnce(element.start() - 1, PRESERVE));
        }
    }
}
