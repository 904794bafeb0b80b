package org.gouji.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What it costs to take a stretch of tokens for a row of the form, or to leave a token over. */
final class SegmentCost {

    private static final double PIECE = 0.3;
    private static final double BETWEEN = 0.4;
    private static final double TYPO = 1.3;
    private static final double CUT_OFF = 2;
    private static final double OTHER_COUNT = 2;
    private static final double BLANK = 0.5;
    private static final double NO_NUMBERS = 2;
    private static final double WHOLE_LABEL_UNUSED = 3;
    private static final double UNKNOWN_WORDS = 2;
    private static final double NUMBERS_UNUSED = 6;
    private static final int SHORTEST_CUT = 4;
    private static final int SHORTEST_LABEL = 2;

    private final List<TableToken> tokens;
    private final List<RowLabel> rows;
    private final double[] leftOver;
    private final int[] whole;
    private final boolean[] piece;
    private final int[] variant;
    private final double[] variantCost;
    private final List<List<Integer>> openings = new ArrayList<>();
    private final List<Integer> all;

    SegmentCost(List<TableToken> tokens, List<RowLabel> rows, LabelMatcher matcher) {
        this.tokens = tokens;
        this.rows = rows;
        this.all = IntStream.range(0, rows.size()).boxed().toList();
        this.leftOver = new double[tokens.size()];
        this.whole = new int[tokens.size()];
        this.piece = new boolean[tokens.size()];
        this.variant = new int[tokens.size()];
        this.variantCost = new double[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            String words = tokens.get(i).words();
            List<LabelLexicon.Use> uses = words.isEmpty() ? List.of() : matcher.uses(words);
            whole[i] = wholeRow(uses);
            piece[i] = tokens.get(i).isWords() && (!uses.isEmpty() || matcher.isPiece(words));
            leftOver[i] = leftOver(tokens.get(i), uses, whole[i], piece[i]);
            findVariant(i);
            openings.add(tokens.get(i).isWords() ? openings(i) : List.of());
        }
    }

    private int wholeRow(List<LabelLexicon.Use> uses) {
        for (LabelLexicon.Use use : uses) {
            for (int row = 0; use.opensRow() && row < rows.size(); row++) {
                if (rows.get(row).row().id().equals(use.row())
                        && rows.get(row).row().label().equals(use.official())) {
                    return row;
                }
            }
        }
        return -1;
    }

    private static double leftOver(TableToken token, List<LabelLexicon.Use> uses, int whole, boolean piece) {
        if (!token.isWords()) {
            return token.values() == 0 ? 0 : NUMBERS_UNUSED;
        }
        if (uses.stream().anyMatch(use -> !use.opensRow())) {
            return 0;
        }
        return whole >= 0 ? WHOLE_LABEL_UNUSED : piece ? BETWEEN : UNKNOWN_WORDS;
    }

    /** The only row of which this token is the likeliest other wording; words that fit several rows belong to none. */
    private void findVariant(int at) {
        variant[at] = -1;
        variantCost[at] = RowLabel.NEVER;
        if (!tokens.get(at).isWords() || whole[at] >= 0) {
            return;
        }
        String words = tokens.get(at).words();
        String form = LabelLexicon.withoutNumber(words);
        for (int row = 0; row < rows.size(); row++) {
            double cost = rows.get(row).variant(words, form);
            if (cost < RowLabel.NEVER) {
                variant[at] = cost < variantCost[at] ? row : cost == variantCost[at] ? -1 : variant[at];
                variantCost[at] = Math.min(cost, variantCost[at]);
            }
        }
    }

    /** The rows whose label begins with these words, or is meant by them. */
    private List<Integer> openings(int at) {
        String words = tokens.get(at).words();
        if (whole[at] >= 0) {
            return List.of(whole[at]);
        }
        return all.stream()
                .filter(row -> rows.get(row).after(0, words) > 0
                        || !piece[at] && rows.get(row).nearlyAfter(0, words) > 0
                        || variant[at] == row)
                .toList();
    }

    /** The rows that may begin with this token: those whose label it opens; any, if it is numbers with words behind. */
    List<Integer> rowsAt(int at) {
        if (tokens.get(at).isWords()) {
            return openings.get(at);
        }
        boolean before = tokens.get(at).values() > 0
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isWords();
        return before ? openings.get(at + 1) : List.of();
    }

    /** What it costs to say that this token belongs to no row. */
    double leftOver(int at) {
        return leftOver[at];
    }

    /** True if this token is words that are neither a label nor a piece of one. */
    boolean isStranger(int at) {
        return leftOver[at] == UNKNOWN_WORDS || leftOver[at] == WHOLE_LABEL_UNUSED;
    }

    /** Index of the row whose whole label this token is; -1 if it is none. */
    int wholeRow(int at) {
        return whole[at];
    }

    /** True if no longer stretch can be this row either: a second run of numbers, or another whole label. */
    boolean endsBefore(int from, int to, int row) {
        if (to >= tokens.size()) {
            return true;
        }
        TableToken next = tokens.get(to);
        if (next.isWords()) {
            return whole[to] >= 0 && whole[to] != row
                    || !piece[to] && rows.get(row).own().length() < next.words().length();
        }
        for (int i = from; i < to; i++) {
            if (tokens.get(i).values() > 0) {
                return next.values() > 0;
            }
        }
        return false;
    }

    /** True if these tokens hold the whole label of the row and all its numbers, so that they may stand anywhere. */
    boolean isWhole(int from, int to, int row) {
        RowLabel label = rows.get(row);
        int read = 0;
        int values = 0;
        for (TableToken token : tokens.subList(from, to)) {
            int after = token.isWords() ? label.after(read, token.words()) : -1;
            read = after < 0 ? read : after;
            values += token.values();
        }
        return read == label.own().length() && values == label.row().fields().size();
    }

    /** True for （二）部分公开, which is enough of a label, where the rest of it follows in pieces. */
    private boolean goesOn(int at, int to, RowLabel label) {
        int opening = label.own().startsWith(tokens.get(at).words())
                ? tokens.get(at).words().length()
                : -1;
        int next = at + 1;
        while (next < to && !tokens.get(next).isWords()) {
            next++;
        }
        return opening > 0 && next < to && label.after(opening, tokens.get(next).words()) > opening;
    }

    /** What it costs to take the tokens from {@code from} up to {@code to} for this row. */
    double of(int from, int to, int row) {
        RowLabel label = rows.get(row);
        double cost = 0;
        int read = 0;
        int values = -1;
        boolean counts = true;
        boolean numbersDue = false;
        for (int i = from; i < to; i++) {
            TableToken token = tokens.get(i);
            if (!token.isWords()) {
                values = Math.max(values, token.values());
                counts = token.values() > 0;
                continue;
            }
            boolean isShortForm = whole[i] == row && read == 0 && !goesOn(i, to, label);
            int after = isShortForm ? label.own().length() : label.after(read, token.words());
            if (after >= 0) {
                cost += read > 0 ? PIECE : 0;
                read = after;
                counts = true;
            } else if (read == 0 && variant[i] == row) {
                cost += variantCost[i];
                numbersDue |= token.words().length() <= SHORTEST_LABEL;
                read = label.own().length();
                counts = true;
            } else if (!piece[i] && label.nearlyAfter(read, token.words()) > 0) {
                cost += TYPO;
                read = label.nearlyAfter(read, token.words());
                counts = true;
            } else {
                cost += piece[i] ? BETWEEN : RowLabel.NEVER;
                counts = false;
            }
        }
        if (read == 0
                || numbersDue && values <= 0
                || !counts && to - from > 1 && tokens.get(to - 1).isWords()) {
            return RowLabel.NEVER;
        }
        if (read < label.own().length()) {
            cost += read >= SHORTEST_CUT ? CUT_OFF : RowLabel.NEVER;
        }
        int expected = label.row().fields().size();
        cost += values < 0 ? NO_NUMBERS : values == 0 ? BLANK : values == expected ? 0 : OTHER_COUNT;
        return cost;
    }
}
