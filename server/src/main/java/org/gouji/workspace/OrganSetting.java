package org.gouji.workspace;

import java.util.Optional;
import org.gouji.report.OrganKind;
import org.gouji.report.OrganKind.Rulemaking;

/**
 * What settings say of the organ. What they leave out is taken from its name: the one set here, or the one in the title.
 *
 * @param name the organ's full name
 * @param type the word by which it may call itself, such as 局
 * @param government whether it is a people's government or its office
 * @param rulemaking whether it has the power to make 规章
 */
public record OrganSetting(
        Optional<String> name, Optional<String> type, Optional<Boolean> government, Optional<Boolean> rulemaking) {

    /** Nothing is said. */
    public static OrganSetting none() {
        return new OrganSetting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Every key that is silent here says what {@code lower} says. */
    OrganSetting over(OrganSetting lower) {
        return new OrganSetting(
                name.or(lower::name),
                type.or(lower::type),
                government.or(lower::government),
                rulemaking.or(lower::rulemaking));
    }

    /** The kind of the organ, which by the title is {@code titled}. */
    OrganKind kind(OrganKind titled) {
        OrganKind named = name.map(OrganKind::ofName).orElse(titled);
        return new OrganKind(
                type.orElse(named.type()),
                government.orElse(named.government()),
                rulemaking.map(may -> may ? Rulemaking.YES : Rulemaking.NO).orElse(named.rulemaking()));
    }
}
