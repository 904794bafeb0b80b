package org.gouji.report.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.draft.Table;
import org.gouji.form.TableSpec;
import org.gouji.report.LabelUse;
import org.gouji.report.UnboundRow;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Reads a table by the assignment of its cells to the rows of a form that explains it best. */
final class AssignedRows {

    /** A table with more tokens than this is not one of the form. */
    private static final int MOST_TOKENS = 3000;

    private final LabelMatcher matcher;
    private final Table table;
    private final TableSpec spec;
    private final TableScan plain;
    private final List<RowCandidate> candidates = new ArrayList<>();
    private final List<UnboundRow> unbound = new ArrayList<>();

    /** {@code plain} is what the table's labels say one by one; what it found in headers is kept. */
    AssignedRows(LabelMatcher matcher, Table table, TableSpec spec, TableScan plain) {
        this.matcher = matcher;
        this.table = table;
        this.spec = spec;
        this.plain = plain;
    }

    TableScan scan() {
        List<TableToken> tokens = TableToken.of(table, spec, matcher);
        if (tokens.size() > MOST_TOKENS) {
            return plain;
        }
        Set<Span> taken = new HashSet<>();
        RowAssignment assignment = new RowAssignment(tokens, spec, matcher);
        Map<Integer, RowLabel> placed = assignment.placed();
        Optional<TableToken> stranger = Optional.empty();
        for (RowAssignment.Step step : assignment.steps()) {
            List<TableToken> own = tokens.subList(step.from(), step.to());
            RowLabel due = placed.get(step.from());
            if (step.row() >= 0) {
                own.forEach(token -> taken.add(token.cell().span()));
                candidates.add(candidate(own, assignment.rows().get(step.row())));
                stranger = Optional.empty();
            } else if (due != null) {
                candidates.add(RowCandidate.placed(matcher.uses(due.own()), own.get(0)));
                stranger = Optional.empty();
            } else {
                stranger = leftOver(own.get(0), stranger);
            }
        }
        List<TableScan.SeenLabel> labels = plain.labels().stream()
                .filter(label -> taken.stream().noneMatch(label.span()::contains))
                .toList();
        return new TableScan(candidates, labels, unbound, plain.repeatedHeaders(), true);
    }

    private RowCandidate candidate(List<TableToken> tokens, RowLabel row) {
        List<TableToken> pieces = new ArrayList<>();
        int read = 0;
        for (TableToken token : tokens) {
            int after = token.isWords() ? after(row, read, token.words()) : -1;
            if (after >= 0) {
                pieces.add(token);
                read = after;
            }
        }
        TableToken first = pieces.get(0);
        StringBuilder joined = new StringBuilder();
        pieces.forEach(piece -> joined.append(piece.cell().text()));
        boolean behindGroup =
                pieces.size() > 1 && first.words().length() > row.own().length();
        String written = written(joined.toString(), row);
        List<LabelLexicon.Use> uses = matcher.uses(Normalizer.label(written));
        boolean known = uses.stream().anyMatch(use -> use.row().equals(row.row().id()));
        boolean cut = endsBehindNumbers(tokens, pieces)
                && table.notation() != Table.Notation.FLOW
                && table.notation() != Table.Notation.FRAMED
                && Normalizer.label(written).equals(row.own());
        LabelUse.Match match =
                !known ? LabelUse.Match.VARIANT : cut && !behindGroup ? LabelUse.Match.SPLIT : LabelUse.Match.SAME;
        RowCandidate.CellSlot at = first.slots().get(0);
        RowCandidate candidate = new RowCandidate(
                known ? uses : matcher.uses(row.own()), at.row(), at.column(), written, first.span(), match);
        if (pieces.size() > 1) {
            candidate.endWith(pieces.get(pieces.size() - 1).span());
        }
        tokens.stream()
                .filter(token -> !token.isWords())
                .flatMap(token -> token.slots().stream())
                .forEach(slot -> candidate.add(slot.cell(), slot.row(), slot.column()));
        return candidate;
    }

    private static boolean endsBehindNumbers(List<TableToken> tokens, List<TableToken> pieces) {
        int last = tokens.indexOf(pieces.get(pieces.size() - 1));
        return pieces.size() > 1 && tokens.subList(0, last).stream().anyMatch(token -> token.values() > 0);
    }

    private int after(RowLabel row, int read, String words) {
        int after = row.after(read, words);
        after = after < 0 ? row.nearlyAfter(read, words) : after;
        return after < 0 && read == 0 && isOf(row, words) ? row.own().length() : after;
    }

    private boolean isOf(RowLabel row, String words) {
        return row.variant(words) < RowLabel.NEVER
                || matcher.uses(words).stream()
                        .anyMatch(use -> use.row().equals(row.row().id()));
    }

    /** The row's own label as written, without that of the group that stands in the same cell. */
    private static String written(String joined, RowLabel row) {
        boolean ends = Normalizer.label(joined).endsWith(row.own());
        for (int from = 0; ends && from < joined.length(); from++) {
            boolean behindGroup = row.isOfGroups(Normalizer.label(joined.substring(0, from)));
            if (behindGroup && Normalizer.label(joined.substring(from)).equals(row.own())) {
                return joined.substring(from);
            }
        }
        return joined;
    }

    private Optional<TableToken> leftOver(TableToken token, Optional<TableToken> stranger) {
        if (!token.isWords()) {
            if (token.values() > 0) {
                unbound.add(new UnboundRow(
                        stranger.map(words -> words.cell().text()).orElse(""),
                        stranger.map(TableToken::span).orElse(token.cell().span()),
                        token.values()));
            }
            return Optional.empty();
        }
        boolean known = !matcher.uses(token.words()).isEmpty();
        return known ? Optional.empty() : matcher.isPiece(token.words()) ? stranger : Optional.of(token);
    }
}
