package org.gouji.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the runs of a Word document stand in its main part; all offsets are in UTF-16 units of that part. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();
    private final TreeMap<Integer, TextElement> texts = new TreeMap<>();

    /**
     * A run.
     *
     * @param start of its start tag
     * @param end behind its end tag
     * @param prefix of its name, with the colon
     * @param properties its properties as XML; nothing if it has none
     */
    record Run(int start, int end, String prefix, String properties) {}

    /**
     * A text element.
     *
     * @param run which run it is in
     * @param tag where its start tag begins
     * @param start of its characters
     * @param end of its characters
     * @param preserved whether blanks at its ends count
     */
    record TextElement(int run, int tag, int start, int end, boolean preserved) {}

    /** A run begins; its number. */
    int open(int start, String prefix) {
        runs.add(new Run(start, start, prefix, ""));
        return runs.size() - 1;
    }

    void properties(int run, String properties) {
        Run old = runs.get(run);
        runs.set(run, new Run(old.start(), old.end(), old.prefix(), properties));
    }

    void close(int run, int end) {
        Run old = runs.get(run);
        runs.set(run, new Run(old.start(), end, old.prefix(), old.properties()));
    }

    void text(int run, int tag, int start, int end, boolean preserved) {
        texts.put(start, new TextElement(run, tag, start, end, preserved));
    }

    Run run(TextElement text) {
        return runs.get(text.run());
    }

    /** The text element whose characters touch {@code offset}. */
    Optional<TextElement> at(int offset) {
        return Optional.ofNullable(texts.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(text -> offset <= text.end());
    }
}
