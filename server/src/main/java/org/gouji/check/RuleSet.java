package org.gouji.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.check.prose.ProseRules;
import org.gouji.check.structure.StructureRules;
import org.gouji.check.style.StyleRules;
import org.gouji.check.suppress.SuppressionComments;
import org.gouji.check.tables.TableRules;

/** The rules of the product. */
public final class RuleSet {

    private static final List<Rule> ALL = Stream.<List<? extends Rule>>of(
                    StructureRules.all(),
                    TableRules.all(),
                    ProseRules.all(),
                    StyleRules.all(),
                    List.of(new SuppressionComments()))
            .<Rule>flatMap(List::stream)
            .toList();
    private static final Map<String, RuleInfo> BY_ID = byId(ALL);

    private RuleSet() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return ALL;
    }

    /** What is known of every rule, by id, in the order of the catalogue. */
    public static Map<String, RuleInfo> infos() {
        return BY_ID;
    }

    /** True unless the rule with this id is shown only on request. */
    public static boolean isEnabled(String id) {
        RuleInfo info = BY_ID.get(id);
        return info == null || info.enabled();
    }

    private static Map<String, RuleInfo> byId(List<Rule> rules) {
        Map<String, RuleInfo> infos = new LinkedHashMap<>();
        rules.stream().flatMap(rule -> rule.infos().stream()).forEach(info -> infos.put(info.id(), info));
        return Collections.unmodifiableMap(infos);
    }
}
