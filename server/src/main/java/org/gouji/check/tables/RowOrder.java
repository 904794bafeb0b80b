package org.gouji.check.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.form.Grade;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;

/**
 * Rows of a table in another order than the form's. One finding for a table, at the smallest set of rows that would
 * have to move.
 */
final class RowOrder extends TableRule {

    RowOrder() {
        super(RuleInfo.of("row-order", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        for (BoundTable table : subject.report().tables()) {
            List<BoundRow> moved = moved(table);
            if (moved.isEmpty()) {
                continue;
            }
            BoundRow first = moved.get(0);
            Finding finding = moved.size() == 1
                    ? finding(first.label(), CellName.row(first.spec()))
                    : findingOf(
                            "message.many",
                            first.label(),
                            table.spec().name(),
                            moved.size(),
                            CellName.row(first.spec()));
            for (BoundRow row : moved.subList(1, moved.size())) {
                finding = finding.withRelated(row.label(), message("related", CellName.row(row.spec())));
            }
            out.add(TableRewrite.offer(finding, subject.report(), table));
        }
    }

    /** What a longest run of rows in the form's order leaves over; a repeated row counts where it stands first. */
    private static List<BoundRow> moved(BoundTable table) {
        List<BoundRow> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (BoundRow row : table.rows()) {
            if (ids.add(row.spec().id())) {
                rows.add(row);
            }
        }
        int count = rows.size();
        int[] place = rows.stream()
                .mapToInt(row -> table.spec().rows().indexOf(row.spec()))
                .toArray();
        int[] length = new int[count];
        int[] before = new int[count];
        Arrays.fill(before, -1);
        int last = -1;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                if (place[j] < place[i] && length[j] > length[i]) {
                    length[i] = length[j];
                    before[i] = j;
                }
            }
            length[i]++;
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<BoundRow> left = new ArrayList<>(rows);
        for (int i = last; i >= 0; i = before[i]) {
            left.remove(rows.get(i));
        }
        return left;
    }
}
