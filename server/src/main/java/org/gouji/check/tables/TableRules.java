package org.gouji.check.tables;

import java.util.List;
import org.gouji.check.Rule;

/** The rules about the three official tables. */
public final class TableRules {

    private TableRules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new TableNone(),
                new FormYear(),
                new FormMix(),
                new RowMissing(),
                new RowExtra(),
                new RowOrder(),
                new LabelVariant(),
                new LabelWidth(),
                new TableCellCount(),
                new TableSplitRow(),
                new TableSplit(),
                new TableShift(),
                new TableCellBreak(),
                new TableGlued(),
                new CellBlank(),
                new CellMark(),
                new CellNan(),
                new SumRule(),
                new T2Stock(),
                new T2Power(),
                new T2Purchase(),
                new T2Items(),
                new SuitFirst());
    }
}
