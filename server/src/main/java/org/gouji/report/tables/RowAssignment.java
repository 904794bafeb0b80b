package org.gouji.report.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.TableSpec;

/**
 * Which assignment of labels, pieces of labels and numbers to the rows of a form explains a table best, in the order of
 * the form but for rows that carry their own whole label.
 *
 * <p>{@code best[i][r]} is what it costs to explain the first {@code i} tokens with the first {@code r} rows. From there
 * a token is left over, a whole label with its numbers is taken out of order, or a stretch of tokens becomes the next
 * row; rows between may be lacking. Time and space are tokens times rows.
 */
final class RowAssignment {

    /** A label around its numbers takes so many tokens at most, those of a vertical label of its group included. */
    private static final int LONGEST = 14;

    private static final double LACKING = 3;
    private static final double ONE_MORE = 0.3;
    private static final double LACKING_AT_END = 1;
    private static final double OUT_OF_ORDER = 4;

    private final List<TableToken> tokens;
    private final List<RowLabel> rows;
    private final SegmentCost costs;
    private final double[][] best;
    private final Step[][] last;

    /**
     * A stretch of tokens and what it was taken for.
     *
     * @param from index of its first token
     * @param to index behind its last token
     * @param row index of the row of the form; -1 if the token is left over
     * @param before how many rows of the form were done before
     */
    record Step(int from, int to, int row, int before) {}

    RowAssignment(List<TableToken> tokens, TableSpec spec, LabelMatcher matcher) {
        this.tokens = tokens;
        this.rows = matcher.rowLabels(spec);
        this.costs = new SegmentCost(tokens, rows, matcher);
        this.best = new double[tokens.size() + 1][rows.size() + 1];
        this.last = new Step[tokens.size() + 1][rows.size() + 1];
        for (double[] line : best) {
            Arrays.fill(line, Double.POSITIVE_INFINITY);
        }
        fill();
    }

    private void fill() {
        best[0][0] = 0;
        for (int at = 0; at < tokens.size(); at++) {
            for (int done = 0; done <= rows.size(); done++) {
                double soFar = best[at][done];
                if (soFar == Double.POSITIVE_INFINITY) {
                    continue;
                }
                reach(soFar + costs.leftOver(at), done, at, at + 1, -1, done);
                outOfOrder(at, done, soFar);
            }
            anywhere(at);
            inOrder(at);
        }
    }

    private void outOfOrder(int at, int done, double soFar) {
        int row = costs.wholeRow(at);
        if (row >= 0) {
            boolean numbers = at + 1 < tokens.size() && !tokens.get(at + 1).isWords();
            int to = numbers ? at + 2 : at + 1;
            reach(soFar + OUT_OF_ORDER + costs.of(at, to, row), done, at, to, row, done);
        }
    }

    /** A label around its numbers that is there to the last character. */
    private void anywhere(int at) {
        for (int row : costs.rowsAt(at)) {
            for (int to = at + 2; to <= Math.min(tokens.size(), at + LONGEST); to++) {
                if (costs.isWhole(at, to, row)) {
                    double cost = OUT_OF_ORDER + costs.of(at, to, row);
                    for (int done = 0; done <= rows.size(); done++) {
                        reach(best[at][done] + cost, done, at, to, row, done);
                    }
                }
                if (costs.endsBefore(at, to, row)) {
                    break;
                }
            }
        }
    }

    private void inOrder(int at) {
        for (int row : costs.rowsAt(at)) {
            int done = cheapestBefore(at, row);
            double before = best[at][done] + lacking(row - done, done == 0);
            if (before == Double.POSITIVE_INFINITY) {
                continue;
            }
            for (int to = at + 1; to <= Math.min(tokens.size(), at + LONGEST); to++) {
                double cost = costs.of(at, to, row);
                if (cost < RowLabel.NEVER) {
                    reach(before + cost, row + 1, at, to, row, done);
                }
                if (costs.endsBefore(at, to, row)) {
                    break;
                }
            }
        }
    }

    /** How many rows are best done before {@code row} begins at a token. */
    private int cheapestBefore(int at, int row) {
        int cheapest = row;
        for (int done = row - 1; done >= 0; done--) {
            double cost = best[at][done] + lacking(row - done, done == 0);
            cheapest = cost < best[at][cheapest] + lacking(row - cheapest, cheapest == 0) ? done : cheapest;
        }
        return cheapest;
    }

    private static double lacking(int count, boolean atEnd) {
        return count == 0 ? 0 : (atEnd ? LACKING_AT_END : LACKING) + ONE_MORE * (count - 1);
    }

    private void reach(double cost, int done, int from, int to, int row, int before) {
        if (cost < best[to][done]) {
            best[to][done] = cost;
            last[to][done] = new Step(from, to, row, before);
        }
    }

    private int lastRow() {
        int cheapest = 0;
        for (int done = 1; done <= rows.size(); done++) {
            if (total(done) < total(cheapest)) {
                cheapest = done;
            }
        }
        return cheapest;
    }

    private double total(int done) {
        return best[tokens.size()][done] + lacking(rows.size() - done, true);
    }

    /** What the whole table costs; the less, the better it is explained. */
    double cost() {
        return total(lastRow());
    }

    /** The best explanation, from the first token to the last. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int at = tokens.size();
        int done = lastRow();
        while (at > 0) {
            Step step = last[at][done];
            steps.add(step);
            at = step.from();
            done = step.before();
        }
        Collections.reverse(steps);
        return steps;
    }

    /**
     * Numbers without any label that can be one row only, by the index of their token: between two rows, or at an end of
     * the table, stand as many such runs as rows are lacking there, each with the numbers of its row. None if the table
     * has words that might be the label of a row.
     */
    Map<Integer, RowLabel> placed() {
        List<Step> steps = steps();
        Set<Integer> bound = new HashSet<>();
        for (Step step : steps) {
            if (step.row() >= 0) {
                bound.add(step.row());
            } else if (costs.isStranger(step.from())) {
                return Map.of();
            }
        }
        Map<Integer, RowLabel> placed = new HashMap<>();
        List<Integer> runs = new ArrayList<>();
        int from = 0;
        for (Step step : steps) {
            if (step.row() < 0) {
                TableToken token = tokens.get(step.from());
                runs.addAll(!token.isWords() && token.values() > 0 ? List.of(step.from()) : List.of());
            } else if (step.row() >= step.before()) {
                place(runs, lacking(from, step.row(), bound), placed);
                from = step.row() + 1;
                runs.clear();
            }
        }
        place(runs, lacking(from, rows.size(), bound), placed);
        return placed;
    }

    private List<RowLabel> lacking(int from, int to, Set<Integer> bound) {
        List<RowLabel> lacking = new ArrayList<>();
        for (int row = from; row < to; row++) {
            if (!bound.contains(row)) {
                lacking.add(rows.get(row));
            }
        }
        return lacking;
    }

    private void place(List<Integer> runs, List<RowLabel> lacking, Map<Integer, RowLabel> placed) {
        boolean all = runs.size() == lacking.size();
        for (int i = 0; all && i < runs.size(); i++) {
            all = tokens.get(runs.get(i)).values()
                    == lacking.get(i).row().fields().size();
        }
        for (int i = 0; all && i < runs.size(); i++) {
            placed.put(runs.get(i), lacking.get(i));
        }
    }

    List<RowLabel> rows() {
        return rows;
    }
}
