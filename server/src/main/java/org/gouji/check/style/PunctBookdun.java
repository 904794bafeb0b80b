package org.gouji.check.style;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.form.Grade;
import org.gouji.text.Edit;
import org.gouji.text.Wording;

/** Titles in 《》, or words in “”, that follow each other need no 、 between them (GB/T 15834—2011, 4.5.3.5). */
public final class PunctBookdun extends PassageRule {

    private static final Wording BETWEEN = Wording.of("(?<=》)、(?=《)|(?<=”)、(?=“)");

    /** The rule. */
    public PunctBookdun() {
        super(RuleInfo.of("punct-bookdun", Grade.STYLE));
    }

    @Override
    void look(Passage passage, Findings out) {
        passage.all(BETWEEN)
                .forEach(match -> out.add(Finding.of(info, passage.span(match))
                        .withFix(Fix.preferred(
                                Fix.Kind.EXACT, message("fix"), List.of(Edit.delete(passage.span(match)))))));
    }
}
