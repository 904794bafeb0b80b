package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.check.RuleInfo;
import org.gouji.check.engine.RuleSet;
import org.gouji.check.neighbours.NeighbourRules;
import org.junit.jupiter.api.Test;

/** Every rule of the product is planted. */
class FaultCatalogueTest {

    private static final Set<String> NEIGHBOURS = NeighbourRules.all().stream()
            .flatMap(rule -> rule.infos().stream())
            .map(RuleInfo::id)
            .collect(Collectors.toSet());

    @Test
    void plantsEveryRuleInTwoLayoutsAtLeast() {
        Map<String, Set<Layout>> planted = new TreeMap<>();
        for (PlantedFault fault : FaultCatalogue.all()) {
            planted.computeIfAbsent(fault.rule(), rule -> new TreeSet<>()).addAll(fault.layouts());
        }
        List<String> few = RuleSet.infos().keySet().stream()
                // CountyTest plants those that need other reports.
                .filter(rule -> !NEIGHBOURS.contains(rule))
                .filter(rule -> planted.getOrDefault(rule, Set.of()).size() < 2)
                .toList();
        assertThat(few).as("rules planted in fewer than two layouts").isEmpty();
        assertThat(RuleSet.infos().keySet()).containsAll(planted.keySet());
    }
}
