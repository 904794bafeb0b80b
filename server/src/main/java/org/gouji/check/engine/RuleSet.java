package org.gouji.check.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.citations.CitationRules;
import org.gouji.check.claims.ClaimRules;
import org.gouji.check.headings.HeadingRules;
import org.gouji.check.identity.IdentityRules;
import org.gouji.check.neighbours.NeighbourRules;
import org.gouji.check.suppress.SuppressionComments;
import org.gouji.check.tables.TableRules;
import org.gouji.check.whitespace.WhitespaceRules;
import org.gouji.check.wording.WordingRules;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.RelationSpec;

/** The rules of the product. */
public final class RuleSet {

    private static final List<Rule> ALL = all(Stream.of(
                    IdentityRules.all(),
                    HeadingRules.all(),
                    TableRules.all(),
                    ClaimRules.all(),
                    CitationRules.all(),
                    WordingRules.all(),
                    WhitespaceRules.all(),
                    NeighbourRules.all())
            .flatMap(List::stream)
            .toList());
    private static final Map<String, RuleInfo> BY_ID = byId(ALL);

    private RuleSet() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The description of every rule, by id, in the order of the catalogue. */
    public static Map<String, RuleInfo> infos() {
        return BY_ID;
    }

    /** True unless the rule with this id is off by default. */
    public static boolean isEnabled(String id) {
        RuleInfo info = BY_ID.get(id);
        return info == null || info.enabled();
    }

    /**
     * Makes sure that whatever a form's relations ask to be reported is: a relation without a rule would fail in silence.
     *
     * @throws IllegalStateException if no rule has the id that a relation names
     */
    public static void requireRulesOf(Forms forms) {
        for (Form form : forms.all()) {
            form.yearRelations().forEach(relation -> require(relation.id(), relation.rule(), form));
            for (RelationSpec relation : form.relations()) {
                require(relation.id(), relation.rule(), form);
            }
        }
    }

    private static void require(String relation, String rule, Form form) {
        if (!BY_ID.containsKey(rule)) {
            throw new IllegalStateException(
                    "relation " + relation + " of form " + form.id() + " names a rule that does not exist: " + rule);
        }
    }

    private static List<Rule> all(List<Rule> others) {
        return Stream.concat(
                        others.stream(),
                        Stream.of(new SuppressionComments(byId(others).keySet())))
                .toList();
    }

    private static Map<String, RuleInfo> byId(List<Rule> rules) {
        Map<String, RuleInfo> infos = new LinkedHashMap<>();
        rules.stream().flatMap(rule -> rule.infos().stream()).forEach(info -> infos.put(info.id(), info));
        return Collections.unmodifiableMap(infos);
    }
}
