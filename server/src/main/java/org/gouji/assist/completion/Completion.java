package org.gouji.assist.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.assist.AssistMessages;
import org.gouji.form.Form;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.text.Normalizer;

/**
 * The completion list at a place, the most likely candidate first.
 *
 * @param candidates in the order to be shown
 * @param complete true if further typing can only filter the list; false if it must be requested again
 */
public record Completion(List<CompletionCandidate> candidates, boolean complete) {

    private static final Completion NOTHING = new Completion(List.of(), true);

    /** A document with a single word of at most this length counts as empty. */
    private static final int LONGEST_WORD = 30;

    /** The candidates at {@code offset}. */
    public static Completion at(Report report, int offset, CompletionContext context, AssistMessages messages) {
        // A caret is never between the two characters of a line break.
        int place = Math.min(offset, report.text().lineEnd(report.text().lineOf(offset)));
        Caret caret = new Caret(report, place, context, messages);
        if (!isExpected(caret)) {
            return NOTHING;
        }
        if (DirectiveCandidates.isIn(caret)) {
            return new Completion(DirectiveCandidates.of(caret), true);
        }
        Caret titled = caret.isFirst()
                ? new Caret(report, place, context.typed(caret.typed().strip()), messages)
                : caret;
        return titled.form().map(form -> at(titled, form)).orElse(NOTHING);
    }

    private static Completion at(Caret caret, Form form) {
        Optional<BoundTable> table = caret.table();
        List<CompletionCandidate> rows =
                table.map(found -> new RowCandidates(caret, found).candidates()).orElse(List.of());
        boolean inTable = table.filter(found -> isRow(caret, found)).isPresent();
        if (inTable) {
            return new Completion(rows, caret.typed().isEmpty());
        }
        if (caret.isBelowSignature()) {
            return new Completion(SignatureCandidates.of(caret, form), false);
        }
        List<CompletionCandidate> candidates = new ArrayList<>(rows);
        candidates.addAll(TableCandidates.of(caret, form));
        candidates.addAll(OpeningCandidates.of(caret, form));
        if (!caret.isAlone()) {
            HeadingCandidates headings = new HeadingCandidates(caret, form);
            List<CompletionCandidate> next = new ArrayList<>(headings.aspects());
            next.addAll(headings.parts());
            candidates.addAll(next.subList(0, Math.min(1, next.size())));
            Form written = caret.tableForm().orElse(form);
            candidates.addAll(NumberCandidates.of(caret, written));
            candidates.addAll(GrowthCandidates.of(caret));
            candidates.addAll(new SentenceCandidates(caret, written).sentences());
            candidates.addAll(SignatureCandidates.of(caret, form));
            candidates.addAll(next.subList(Math.min(1, next.size()), next.size()));
            candidates.addAll(PhraseCandidates.of(caret, form));
        }
        return new Completion(List.copyOf(candidates), false);
    }

    /** A line within the table, and one at its end that is written like a row: 四、 may be a row and may be a heading. */
    private static boolean isRow(Caret caret, BoundTable table) {
        boolean inside = caret.line() < caret.text().lineOf(table.table().span().end());
        String all = caret.before() + caret.behind();
        return inside && !Normalizer.isBlank(all) || all.indexOf('|') >= 0 || all.indexOf('\t') >= 0;
    }

    /** True in a report, in a document with a single word at most, and in one that has a report's name. */
    private static boolean isExpected(Caret caret) {
        return switch (caret.report().kind()) {
            case REPORT -> true;
            case OLD_REPORT, OTHER_PAPER, RUN_TOGETHER -> false;
            case OTHER -> caret.context().named() || isEmpty(caret);
        };
    }

    private static boolean isEmpty(Caret caret) {
        String word = caret.text().string().strip();
        return caret.isAlone() && word.length() <= LONGEST_WORD && !word.startsWith("<!--");
    }
}
