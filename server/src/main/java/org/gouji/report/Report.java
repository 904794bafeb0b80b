package org.gouji.report;

import java.util.List;
import java.util.Optional;
import org.gouji.draft.Draft;
import org.gouji.form.Form;
import org.gouji.text.Text;

/**
 * A draft read against the forms.
 *
 * @param draft what was read
 * @param kind whether it is a report at all
 * @param identity who reports, about which year, and the signature
 * @param expectedForm the form that the report's year demands; empty without a year or before the forms
 * @param sections the parts found, in the order of the page; a part may occur twice
 * @param tables the official tables found, in the order of the page
 * @param figures all values of the tables by field
 * @param relations which relations hold, fail, or cannot be judged
 * @param faults the arithmetic mistakes that explain the failing relations, one for each mistake
 * @param claims the statements of the prose about the figures and about its own numbers
 */
public record Report(
        Draft draft,
        Kind kind,
        Identity identity,
        Optional<Form> expectedForm,
        List<Section> sections,
        List<BoundTable> tables,
        Figures figures,
        List<RelationResult> relations,
        List<Fault> faults,
        List<Claim> claims) {

    /** What kind of document this is. */
    public enum Kind {
        /** An annual report that a form exists for. */
        REPORT,
        /** An annual report about 2018 or earlier. */
        OLD_REPORT,
        /** Not a report; nothing is checked. */
        OTHER
    }

    /** The text that all spans refer to. */
    public Text text() {
        return draft.text();
    }

    /** True if rules apply. */
    public boolean isReport() {
        return kind == Kind.REPORT;
    }

    /** The first part with this number, if it was found. */
    public Optional<Section> section(int number) {
        return sections.stream().filter(s -> s.spec().number() == number).findFirst();
    }

    /** The first table with this id, if it was found. */
    public Optional<BoundTable> table(String id) {
        return tables.stream().filter(t -> t.spec().id().equals(id)).findFirst();
    }
}
