package org.gouji.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.draft.Draft;
import org.gouji.form.Field;
import org.gouji.form.FieldRole;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.SectionRole;
import org.gouji.text.Text;

/**
 * A draft read against the forms.
 *
 * @param draft what was read
 * @param kind whether it is a report at all
 * @param identity who reports, about which year, and the signature
 * @param forms all forms that it was read against
 * @param expectedForm the form that the report's year demands; empty without a year or before the forms
 * @param sections the parts found, in the order of the page; a part may occur twice
 * @param tables the official tables found, in the order of the page
 * @param figures all values of the tables by field
 * @param relations which relations hold, fail, or cannot be judged
 * @param faultSearch looks for the arithmetic mistakes that explain the failing relations
 * @param prose what it says in sentences
 * @param claims the statements of the prose about the figures and about its own numbers
 */
public record Report(
        Draft draft,
        Kind kind,
        Identity identity,
        Forms forms,
        Optional<Form> expectedForm,
        List<Section> sections,
        List<BoundTable> tables,
        Figures figures,
        List<RelationResult> relations,
        FaultSearch faultSearch,
        Prose prose,
        List<Claim> claims) {

    /** What kind of document this is. */
    public enum Kind {
        /** An annual report that a form exists for. */
        REPORT,
        /** An annual report about 2018 or earlier. */
        OLD_REPORT,
        /** A paper that is headed like a report but written by other rules: of a school year, of a hospital, a summary. */
        OTHER_PAPER,
        /** An annual report whose lines, headings and tables run together, so that nothing of it can be checked. */
        RUN_TOGETHER,
        /** Not a report; nothing is checked. */
        OTHER
    }

    /** What is known of a text that is no report. */
    public static Report none(Draft draft, Forms forms) {
        return new Report(
                draft,
                Kind.OTHER,
                Identity.unknown(),
                forms,
                Optional.empty(),
                List.of(),
                List.of(),
                new Figures(Map.of()),
                List.of(),
                new FaultSearch(List::of),
                Prose.empty(),
                List.of());
    }

    /** The arithmetic mistakes that explain the failing relations, one for each mistake. */
    public List<Fault> faults() {
        return faultSearch.faults();
    }

    /** The text that all spans refer to. */
    public Text text() {
        return draft.text();
    }

    /** True if rules apply. */
    public boolean isReport() {
        return kind == Kind.REPORT;
    }

    /** True if a table has no figure yet: what is missing elsewhere is still to be written, too. */
    public boolean isBegun() {
        return tables.stream().anyMatch(BoundTable::isUnfilled);
    }

    /** The form of the report's year, or the one in force where that is not known. */
    public Form form() {
        return expectedForm.orElseGet(forms::newest);
    }

    /** The first part that is about this, if it was found. */
    public Optional<Section> section(SectionRole role) {
        return sections.stream().filter(section -> section.spec().is(role)).findFirst();
    }

    /** The cell whose value has this role; empty if the tables have none, or several such values. */
    public Optional<Figure> figure(FieldRole role) {
        List<Field> fields = fields(role);
        return fields.size() == 1 ? figures.figure(fields.get(0)) : Optional.empty();
    }

    /** The values with this role in the tables that were found. */
    public List<Field> fields(FieldRole role) {
        return tables.stream()
                .flatMap(table -> table.spec().fields(role).stream())
                .distinct()
                .toList();
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
