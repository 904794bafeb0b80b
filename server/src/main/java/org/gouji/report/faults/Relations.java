package org.gouji.report.faults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.gouji.report.Figure;
import org.gouji.report.Figures;
import org.gouji.report.RelationResult;
import org.gouji.report.Value;

/** Evaluates the form's relations with the numbers of a report. */
public final class Relations {

    private Relations() {}

    /** The result of every relation whose table was found; {@code specs} are those of the tables' own forms. */
    public static List<RelationResult> evaluate(List<RelationSpec> specs, Figures figures) {
        return specs.stream().map(spec -> evaluate(spec, figures)).toList();
    }

    private static RelationResult evaluate(RelationSpec spec, Figures figures) {
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal right = BigDecimal.ZERO;
        boolean known = true;
        boolean blank = false;
        for (Field field : spec.left()) {
            Optional<Figure> figure = figures.figure(field);
            blank |= figure.filter(f -> f.value() instanceof Value.Blank).isPresent();
            known &= isUsable(figure);
            left = left.add(number(figure));
        }
        for (Field field : spec.right()) {
            Optional<Figure> figure = figures.figure(field);
            blank |= figure.filter(f -> f.value() instanceof Value.Blank).isPresent();
            known &= isUsable(figure);
            right = right.add(number(figure));
        }
        int order = left.compareTo(right);
        boolean holds = spec.operator() == RelationSpec.Operator.EQUAL ? order == 0 : order <= 0;
        RelationResult.State state;
        if (!known || blank && !holds) {
            state = RelationResult.State.UNKNOWN;
        } else {
            state = holds ? RelationResult.State.HOLDS : RelationResult.State.FAILS;
        }
        return new RelationResult(spec, state, left, right);
    }

    private static boolean isUsable(Optional<Figure> figure) {
        return figure.filter(f -> f.value() instanceof Value.Known || f.value() instanceof Value.Blank)
                .isPresent();
    }

    private static BigDecimal number(Optional<Figure> figure) {
        return figure.flatMap(f -> f.value().asNumber()).orElse(BigDecimal.ZERO);
    }

    /** All figures of a relation, left side first. */
    static List<Figure> figures(RelationSpec spec, Figures figures) {
        List<Figure> all = new ArrayList<>();
        Stream.concat(spec.left().stream(), spec.right().stream())
                .forEach(field -> figures.figure(field).ifPresent(all::add));
        return all;
    }
}
