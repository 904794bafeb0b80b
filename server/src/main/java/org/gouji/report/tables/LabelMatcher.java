package org.gouji.report.tables;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gouji.form.GridCell;
import org.gouji.form.TableSpec;
import org.gouji.text.EditDistance;

/** Finds the label of an official table that a text means. All texts are normalised. */
final class LabelMatcher {

    private static final int SHORT = 6;

    private final LabelLexicon lexicon;
    private final String table;
    private final Map<String, List<LabelLexicon.Use>> known;
    private final Set<String> rows;
    private final List<String> texts;
    private final Map<String, List<RowLabel>> rowLabels = new ConcurrentHashMap<>();

    LabelMatcher(LabelLexicon lexicon, String table) {
        this.lexicon = lexicon;
        this.table = table;
        this.known = lexicon.usesIn(table);
        this.texts =
                lexicon.texts().stream().filter(text -> !uses(text).isEmpty()).toList();
        this.rows = texts.stream()
                .filter(text -> uses(text).stream().anyMatch(LabelLexicon.Use::opensRow))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The labels that {@code text} is a known wording of. */
    List<LabelLexicon.Use> uses(String text) {
        List<LabelLexicon.Use> uses = known.get(text);
        if (uses != null) {
            return uses;
        }
        return text.endsWith(")")
                ? lexicon.usesBeforeRemark(text).stream()
                        .filter(use -> use.table().equals(table))
                        .toList()
                : List.of();
    }

    /** What {@code text} is where numbers follow it in a row below {@code group}; empty if nothing else than elsewhere. */
    List<LabelLexicon.Use> usesAsRow(String text, String group) {
        return lexicon.rowLabel(text, group).map(this::uses).orElse(List.of());
    }

    /** True if the header of the table comes once, at its top. */
    boolean hasOneHeader() {
        return !lexicon.hasBlocks(table);
    }

    /**
     * The label nearest to {@code text} and at most two typing mistakes away, one if it is short, if it is the only such
     * and one of the header.
     */
    List<LabelLexicon.Use> headerWithTypo(String text, Set<String> seen) {
        int best = 3;
        String found = "";
        boolean single = true;
        for (String label : texts) {
            int limit = Math.min(label.length(), text.length()) < SHORT ? 1 : 2;
            if (label.length() < 4 || seen.contains(label)) {
                continue;
            }
            int distance = EditDistance.of(label, text, limit);
            if (distance <= limit && distance <= best) {
                single = distance < best;
                best = distance;
                found = label;
            }
        }
        return found.isEmpty() || !single || rows.contains(found) ? List.of() : uses(found);
    }

    /** True if {@code text} is a piece of any label of the table. */
    boolean isPiece(String text) {
        for (String label : texts) {
            if (label.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** The labels of the rows of {@code spec}, the table of this matcher in one form. */
    List<RowLabel> rowLabels(TableSpec spec) {
        return rowLabels.computeIfAbsent(
                spec.form(),
                form -> spec.rows().stream().map(row -> RowLabel.of(row, this)).toList());
    }

    /** True if {@code uses} are group labels only. */
    static boolean isGroup(List<LabelLexicon.Use> uses) {
        return uses.stream().anyMatch(use -> use.role() == GridCell.Role.GROUP);
    }
}
