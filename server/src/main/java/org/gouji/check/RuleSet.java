package org.gouji.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.prose.ProseRules;
import org.gouji.check.structure.StructureRules;
import org.gouji.check.style.StyleRules;
import org.gouji.check.tables.TableRules;

/** The rules of the product. */
public final class RuleSet {

    private static final List<Rule> ALL = Stream.of(
                    StructureRules.all(), TableRules.all(), ProseRules.all(), StyleRules.all())
            .flatMap(List::stream)
            .toList();
    private static final Map<String, RuleInfo> BY_ID = ALL.stream()
            .flatMap(rule -> rule.infos().stream())
            .collect(Collectors.toUnmodifiableMap(RuleInfo::id, Function.identity()));

    private RuleSet() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return ALL;
    }

    /** What is known of every rule, by id. */
    public static Map<String, RuleInfo> infos() {
        return BY_ID;
    }

    /** True unless the rule with this id is shown only on request. */
    public static boolean isEnabled(String id) {
        RuleInfo info = BY_ID.get(id);
        return info == null || info.enabled();
    }
}
