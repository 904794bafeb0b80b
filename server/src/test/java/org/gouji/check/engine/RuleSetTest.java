package org.gouji.check.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;

/** The relations of the forms are reported by rules that exist. */
class RuleSetTest {

    private static final String FORM = """
            {"id": "2031", "extends": "2021", "firstYear": 2031, "notice": "国办公开办函〔2031〕1号", "relations": [
              {"id": "AR-31", "rule": "%s", "each": [""], "left": ["T3.N.t"], "operator": "AT_MOST", "right": ["T3.R7.t"],
               "grade": "LOOK"}]}
            """;

    @Test
    void everyRelationOfTheOfficialFormsHasARule() {
        assertThatCode(() -> RuleSet.requireRulesOf(Forms.official())).doesNotThrowAnyException();
    }

    @Test
    void aRelationWithoutARuleIsAnError() {
        assertThatCode(() -> RuleSet.requireRulesOf(with("t2-stock"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> RuleSet.requireRulesOf(with("no-such-rule")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-rule")
                .hasMessageContaining("AR-31");
    }

    private static Forms with(String rule) {
        return Forms.officialAnd(List.of(new StringReader(FORM.formatted(rule))));
    }
}
