package org.gouji.report.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.draft.Vocabulary;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.SectionSpec;
import org.gouji.form.TableSpec;
import org.gouji.report.sections.SectionNames;
import org.gouji.report.tables.LabelLexicon;
import org.gouji.text.Normalizer;

/** The words of the forms, for the parser. Immutable. */
public final class FormVocabulary implements Vocabulary {

    private static final String DISCLOSURE = "公开";
    private static final int SHORTEST_SIGN = 3;

    private final LabelLexicon labels;
    private final Set<Integer> rowsWithoutLabel;
    private final List<SectionNames> sections;

    /** The words of all of {@code forms}. */
    public FormVocabulary(Forms forms) {
        this.labels = new LabelLexicon(forms);
        this.rowsWithoutLabel = forms.all().stream()
                .flatMap(form -> form.tables().stream())
                .filter(table -> !table.hasRowLabels())
                .map(TableSpec::columnCount)
                .collect(Collectors.toUnmodifiableSet());
        List<Form> newestFirst = new ArrayList<>(forms.all());
        Collections.reverse(newestFirst);
        Set<List<SectionSpec>> known = new HashSet<>();
        this.sections = newestFirst.stream()
                .filter(form -> known.add(form.sections()))
                .map(SectionNames::new)
                .toList();
    }

    /**
     * Words, normalised, one of which stands in every report, blanks and marks between its characters aside: 公开, or what a
     * part or a row of a table is called without it.
     */
    List<String> signs() {
        return Stream.concat(
                        Stream.of(DISCLOSURE, "公開"),
                        Stream.concat(
                                labels.wordings().stream().filter(label -> label.length() >= SHORTEST_SIGN),
                                sections.stream().flatMap(names -> names.signs().stream())))
                .filter(word -> word.equals(DISCLOSURE) || !word.contains(DISCLOSURE))
                .filter(word -> Normalizer.isHan(word.charAt(0)))
                .distinct()
                .toList();
    }

    @Override
    public Word word(String text) {
        List<LabelLexicon.Use> uses = labels.uses(text);
        if (uses.isEmpty()) {
            return Word.NONE;
        }
        if (uses.stream().anyMatch(LabelLexicon.Use::opensRow)) {
            return Word.ROW;
        }
        return text.length() <= 2 ? Word.COMMON : Word.HEAD;
    }

    @Override
    public String tableOf(String text) {
        List<String> tables = labels.uses(text).stream()
                .map(LabelLexicon.Use::table)
                .distinct()
                .toList();
        return tables.size() == 1 ? tables.get(0) : "";
    }

    @Override
    public OptionalInt valuesOf(String text) {
        return labels.uses(text).stream()
                .filter(LabelLexicon.Use::opensRow)
                .mapToInt(LabelLexicon.Use::values)
                .reduce((first, last) -> last);
    }

    @Override
    public boolean isRowWithoutLabel(int values) {
        return rowsWithoutLabel.contains(values);
    }

    @Override
    public boolean isPiece(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (text.length() == 1 && !Normalizer.isHan(text.charAt(0))) {
            return false;
        }
        return !labels.uses(text).isEmpty() || labels.isPiece(text);
    }

    @Override
    public int labelAt(String text, int from) {
        return labels.labelAt(text, from);
    }

    @Override
    public OptionalInt section(String text) {
        return first(names -> names.named(text));
    }

    @Override
    public boolean isSectionAlone(String text) {
        for (SectionNames names : sections) {
            OptionalInt section = names.named(text);
            if (section.isPresent()) {
                return !names.isLikeSubsection(section.getAsInt());
            }
        }
        return false;
    }

    @Override
    public OptionalInt likelySection(String text) {
        return first(names ->
                names.likely(text).map(match -> OptionalInt.of(match.number())).orElse(OptionalInt.empty()));
    }

    @Override
    public OptionalInt aspect(String text) {
        return first(names -> names.aspect(text)
                .map(aspect -> OptionalInt.of(aspect.number()))
                .orElse(OptionalInt.empty()));
    }

    /** What the newest form that knows it says. */
    private OptionalInt first(Function<SectionNames, OptionalInt> question) {
        for (SectionNames names : sections) {
            OptionalInt answer = question.apply(names);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return OptionalInt.empty();
    }
}
