package org.gouji.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An official form of the report.
 *
 * @param id such as {@code 2021}, the year in which it was issued
 * @param firstYear first report year it applies to
 * @param lastYear last report year it applies to; {@link Integer#MAX_VALUE} while it is in force
 * @param notice document number of the notice that issued it
 * @param noticeTitle full title of that notice
 * @param titleTail what follows the organ and the year in the title
 * @param sections the parts in order
 * @param keywordOrder the parts in the order in which a heading is compared with their keywords
 * @param tables the tables in order
 * @param variants wordings that stand for labels of the tables
 * @param bareLabels words that stand for a longer label where numbers follow them
 * @param fingerprint for each table id, the labels that distinguish it from the table of an earlier form
 * @param relations what the values must satisfy
 * @param yearRelations what the values of two years in succession are expected to satisfy
 * @param claims how sentences speak of the values
 * @param fieldsById all values by their id
 * @param feesSince the first report year about which fees for information are to be reported, if they are
 * @param sentences how reports state their figures, for every sentence
 */
public record Form(
        String id,
        int firstYear,
        int lastYear,
        String notice,
        String noticeTitle,
        String titleTail,
        List<SectionSpec> sections,
        List<SectionSpec> keywordOrder,
        List<TableSpec> tables,
        List<LabelVariant> variants,
        List<BareLabel> bareLabels,
        Map<String, List<String>> fingerprint,
        List<RelationSpec> relations,
        List<YearRelation> yearRelations,
        ClaimTable claims,
        Map<String, Field> fieldsById,
        OptionalInt feesSince,
        Map<StandardSentence, String> sentences) {

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

    /** True if reports about {@code year} have to say what was charged for information. */
    public boolean asksForFees(int year) {
        return feesSince.isPresent() && year >= feesSince.getAsInt();
    }

    /** A sentence with what it states; empty if the form has none. */
    public String sentence(StandardSentence sentence, Object... stated) {
        String text = sentences.getOrDefault(sentence, "");
        for (int i = 0; i < stated.length; i++) {
            text = text.replace("{" + i + "}", stated[i].toString());
        }
        return text;
    }

    /** The part that is about this. */
    public Optional<SectionSpec> section(SectionRole role) {
        return sections.stream().filter(section -> section.is(role)).findFirst();
    }

    /** True if the table has labels that distinguish this form from others. */
    public boolean isToldBy(String tableId) {
        return !fingerprint.getOrDefault(tableId, List.of()).isEmpty();
    }

    /** The part with this number. @throws IndexOutOfBoundsException if there is none */
    public SectionSpec section(int number) {
        return sections.get(number - 1);
    }

    /** The values that have this role; empty if the form asks for none. */
    public List<Field> fields(FieldRole role) {
        return tables.stream().flatMap(table -> table.fields(role).stream()).toList();
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
