package org.gouji.check.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.form.Grade;
import org.gouji.text.PrefilteredPattern;

/**
 * Typos found in published reports, each with its correction.
 *
 * @param entries in the order of the file
 */
record Lexicon(List<Entry> entries) {

    private static final String RESOURCE = "lexicon.tsv";

    /**
     * One typo.
     *
     * @param wording what it looks like
     * @param replacement the correction, with {@code $1} for a group
     * @param grade how sure it is
     * @param wrong words in which it is found
     * @param right words that look like it and are right
     */
    record Entry(PrefilteredPattern wording, String replacement, Grade grade, String wrong, List<String> right) {}

    /** The lexicon that is packed with the program. */
    static Lexicon official() {
        try (InputStream stream = org.gouji.check.Rule.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("not packed: " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Lexicon(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Lexicon::entry)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 5) {
            throw new IllegalStateException("not five fields: " + line);
        }
        return new Entry(
                PrefilteredPattern.of(fields[0]),
                fields[1],
                Grade.valueOf(fields[2]),
                fields[3],
                fields[4].isEmpty() ? List.of() : List.of(fields[4].split("‖")));
    }
}
