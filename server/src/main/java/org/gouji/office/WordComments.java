package org.gouji.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.DocumentWriter.Comment;
import org.gouji.office.WordBlock.Opening;
import org.gouji.text.Span;

/** Writes comments into a Word document (ECMA-376, part 1, 17.13.4) and takes its own earlier ones away. */
final class WordComments {

    /** By this name its comments are known. */
    static final String AUTHOR = "勾稽";

    private static final String INITIALS = "勾";
    private static final String PRESERVE = " xml:space=\"preserve\"";

    private final WordPatch.Source source;
    private final WordText text;
    private final Runs runs;

    WordComments(WordPatch.Source source, WordText text, Runs runs) {
        this.source = source;
        this.text = text;
        this.runs = runs;
    }

    /** The document with {@code comments} in place of all that this program once wrote. */
    Optional<byte[]> write(List<Comment> comments) {
        try {
            CommentsPart part = CommentsPart.of(source.parts(), source.name());
            Changes changes = new Changes();
            remove(part.own(), changes);
            Map<Integer, List<String>> added = new LinkedHashMap<>();
            int id = part.nextId();
            for (Comment comment : comments) {
                if (anchor(comment.span(), id, changes)) {
                    added.put(id, comment.lines());
                    id++;
                }
            }
            if (added.isEmpty() && part.own().isEmpty()) {
                // There is nothing to write and nothing to take away.
                return Optional.of(source.parts().whole());
            }
            Map<String, byte[]> others = part.with(added);
            return changes.apply(source.xml()).flatMap(main -> source.with(main, others));
        } catch (OfficeException e) {
            return Optional.empty();
        }
    }

    /** Takes the marks of the comments with these ids out of the main part. */
    private void remove(Set<Integer> ids, Changes changes) throws OfficeException {
        if (ids.isEmpty()) {
            return;
        }
        XmlReader in = XmlReader.of(source.xml());
        int run = -1;
        boolean alone = true;
        boolean ours = false;
        while (in.next()) {
            String name = in.name();
            if (name.equals("r") && in.isStart()) {
                run = in.tagStart();
                alone = true;
                ours = false;
            } else if (name.equals("r")) {
                if (ours && alone && run >= 0) {
                    changes.replace(run, in.tagEnd(), "");
                }
                run = -1;
            } else if (in.isStart() && name.startsWith("commentR")) {
                boolean own = in.attribute("id")
                        .flatMap(Numbering::number)
                        .filter(ids::contains)
                        .isPresent();
                int start = in.tagStart();
                in.skip();
                if (own && name.equals("commentReference")) {
                    ours = true;
                } else if (own) {
                    changes.replace(start, in.tagEnd(), "");
                }
            } else if (in.isStart() && run >= 0 && name.equals("rPr")) {
                in.skip();
            } else if (in.isStart() && run >= 0) {
                alone = false;
            }
        }
    }

    /** Puts the marks of a comment around {@code span}; false if there is no place for them. */
    private boolean anchor(Span span, int id, Changes changes) {
        SourcedText characters = text.text();
        int first = -1;
        int last = -1;
        for (int i = span.start(); i < Math.min(Math.max(span.end(), span.start() + 1), characters.length()); i++) {
            if (characters.hasSource(i) && runs.at(characters.from(i)).isPresent()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            Optional<Opening> opening = Optional.ofNullable(text.openings().get(span.start()));
            if (opening.isPresent()) {
                String p = opening.get().prefix();
                WordPatch.open(opening.get(), start(p, id) + end(p, id), changes);
                return true;
            }
            first = nearest(span.start());
            last = first;
        }
        if (first < 0) {
            return false;
        }
        before(characters.from(first), id, changes);
        behind(characters.to(last), id, changes);
        return true;
    }

    /** The character of the document next to what stands nowhere, such as an automatic number. */
    private int nearest(int offset) {
        SourcedText characters = text.text();
        for (int distance = 0; distance <= characters.length(); distance++) {
            for (int at : new int[] {offset + distance, offset - distance}) {
                if (at >= 0 && at < characters.length() && characters.hasSource(at)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private void before(int at, int id, Changes changes) {
        runs.at(at).ifPresent(element -> {
            Runs.Run run = runs.run(element);
            String mark = start(run.prefix(), id);
            // At the beginning of a run nothing need be cut; a run may hold more than one text.
            if (at == element.start() && isFirst(run, element)) {
                changes.insert(run.start(), mark);
            } else {
                changes.insert(at, cut(run, element, mark, changes));
            }
        });
    }

    private void behind(int at, int id, Changes changes) {
        runs.at(at - 1).ifPresent(element -> {
            Runs.Run run = runs.run(element);
            String mark = end(run.prefix(), id);
            String rest = source.xml().substring(element.end(), run.end());
            boolean isLast = rest.equals("</" + run.prefix() + "t></" + run.prefix() + "r>");
            if (at == element.end() && isLast) {
                changes.insert(run.end(), mark);
            } else {
                changes.insert(at, cut(run, element, mark, changes));
            }
        });
    }

    /** True if only properties stand before the text in its run. */
    private boolean isFirst(Runs.Run run, Runs.TextElement element) {
        String before = source.xml().substring(run.start(), element.tag());
        int tag = before.indexOf('>');
        return before.substring(tag + 1).equals(run.properties());
    }

    /** Ends the run at hand, puts {@code mark} behind it, and begins another with the same properties. */
    private String cut(Runs.Run run, Runs.TextElement element, String mark, Changes changes) {
        String p = run.prefix();
        if (!element.preserved()) {
            changes.insertOnce(element.start() - 1, PRESERVE);
        }
        return "</" + p + "t></" + p + "r>" + mark + "<" + p + "r>" + run.properties() + "<" + p + "t" + PRESERVE + ">";
    }

    private static String start(String prefix, int id) {
        return "<" + prefix + "commentRangeStart " + prefix + "id=\"" + id + "\"/>";
    }

    private static String end(String prefix, int id) {
        return "<" + prefix + "commentRangeEnd " + prefix + "id=\"" + id + "\"/><" + prefix + "r><" + prefix
                + "commentReference " + prefix + "id=\"" + id + "\"/></" + prefix + "r>";
    }
}
