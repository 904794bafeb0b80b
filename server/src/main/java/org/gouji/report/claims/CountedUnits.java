package org.gouji.report.claims;

import java.util.List;
import java.util.Set;
import org.gouji.form.ClaimTable;
import org.gouji.form.UnitKind;

/** Which measure words count applications (件, 宗, 份) and which count persons. */
final class CountedUnits {

    private final Set<String> cases;
    private final Set<String> persons;

    CountedUnits(ClaimTable table) {
        this.cases = Set.copyOf(table.units().getOrDefault(UnitKind.CASE, List.of()));
        this.persons = Set.copyOf(table.units().getOrDefault(UnitKind.PERSON, List.of()));
    }

    boolean countsCases(QuantityMention mention) {
        return cases.contains(mention.unit().replace('（', '(').replace('）', ')'));
    }

    boolean countsPersons(QuantityMention mention) {
        return persons.contains(mention.unit());
    }
}
