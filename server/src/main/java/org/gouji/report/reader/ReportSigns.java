package org.gouji.report.reader;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.draft.Draft;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Syntax;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Says of most texts that are no report that they are none, by looking at each character once: editors open every
 * Markdown file with us. Texts of which it can't be said are read. Immutable.
 */
public final class ReportSigns {

    /** Shorter texts are always read: they may be about to become a report, and it costs little. */
    private static final int SHORT = 1000;

    /** Marks between the characters of a word: of Markdown, and the bars of a table. */
    private static final String MARKS = "*`|\\#>_~";

    private final Map<Character, List<String>> words = new HashMap<>();
    private final boolean[] opens = new boolean[1 << Character.SIZE];

    /** The signs that are made of what {@code vocabulary} knows. */
    public ReportSigns(FormVocabulary vocabulary) {
        for (String word : vocabulary.signs()) {
            opens[word.charAt(0)] = true;
            words.computeIfAbsent(word.charAt(0), any -> new ArrayList<>()).add(word);
        }
    }

    /** False only if {@code text} is no report: neither its title, nor a part, nor a label of a table stands in it. */
    public boolean mayBeReport(Text text) {
        String string = text.string();
        if (string.length() <= SHORT) {
            return true;
        }
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '&' && string.startsWith("&#", i)) {
                return true; // Characters may be written as numbers.
            }
            if (c >= 0x80 && opens[folded(c)] && isSignAt(string, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSignAt(String string, int from) {
        for (String word : words.getOrDefault(folded(string.charAt(from)), List.of())) {
            if (standsAt(word, string, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(String word, String string, int from) {
        int read = 0;
        for (int i = from; i < string.length() && read < word.length(); i++) {
            char c = string.charAt(i);
            if (Normalizer.isBlank(c) || MARKS.indexOf(c) >= 0) {
                continue;
            }
            if (folded(c) != word.charAt(read)) {
                return false;
            }
            read++;
        }
        return read == word.length();
    }

    /** A radical or another form of a character as itself. */
    private static char folded(char c) {
        boolean plain = c < '\u2e80' || c > '\u2fdf' && c < '\uf900' || c > '\ufaff' && c < '\uff01' || c > '\uff5e';
        return plain
                ? c
                : java.text.Normalizer.normalize(String.valueOf(c), Form.NFKC).charAt(0);
    }

    /** A text that is no report: its lines, and nothing is known of them. */
    public static Draft plain(Text text, Syntax syntax) {
        List<Paragraph> lines = new ArrayList<>();
        for (int line = 0; line < text.lineCount(); line++) {
            Span span = Normalizer.trim(text.string(), text.lineSpan(line));
            if (!span.isEmpty()) {
                lines.add(new Paragraph(span));
            }
        }
        return new Draft(text, syntax, List.copyOf(lines));
    }
}
