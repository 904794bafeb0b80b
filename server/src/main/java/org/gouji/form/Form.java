package org.gouji.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An official form of the report.
 *
 * @param id {@code 2019} or {@code 2021}
 * @param firstYear first report year it applies to
 * @param lastYear last report year it applies to; {@link Integer#MAX_VALUE} while it is in force
 * @param notice document number of the notice that issued it
 * @param noticeTitle full title of that notice
 * @param titleTail what follows the organ and the year in the title
 * @param sections the six parts in order
 * @param tables the three tables in order
 * @param variants wordings that stand for labels of the tables
 * @param fingerprint for each table id, the labels that only this form has
 * @param relations what the values must satisfy
 * @param claims how sentences speak of the values
 * @param fieldsById all values by their id
 * @param fieldsByRole the values that have a role, for every role
 */
public record Form(
        String id,
        int firstYear,
        int lastYear,
        String notice,
        String noticeTitle,
        String titleTail,
        List<SectionSpec> sections,
        List<TableSpec> tables,
        List<LabelVariant> variants,
        Map<String, List<String>> fingerprint,
        List<RelationSpec> relations,
        ClaimTable claims,
        Map<String, Field> fieldsById,
        Map<FieldRole, List<Field>> fieldsByRole) {

    /** True if reports about {@code year} use this form. */
    public boolean appliesTo(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** The table with this id. @throws IllegalArgumentException if there is none */
    public TableSpec table(String tableId) {
        return tables.stream()
                .filter(table -> table.id().equals(tableId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + tableId + " in form " + id));
    }

    /** The part with this number. @throws IndexOutOfBoundsException unless 1 to 6 */
    public SectionSpec section(int number) {
        return sections.get(number - 1);
    }

    /** The values that have this role; empty if the form asks for none. */
    public List<Field> fields(FieldRole role) {
        return fieldsByRole.getOrDefault(role, List.of());
    }

    /** The only value that has this role; empty if none or several have it. */
    public Optional<Field> field(FieldRole role) {
        List<Field> fields = fields(role);
        return fields.size() == 1 ? Optional.of(fields.get(0)) : Optional.empty();
    }

    /** The value with this id, if the form has it. */
    public Optional<Field> field(String fieldId) {
        return Optional.ofNullable(fieldsById.get(fieldId));
    }
}
