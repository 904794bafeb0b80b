package org.gouji.report.reader;

import java.util.List;
import java.util.OptionalInt;
import org.gouji.draft.Vocabulary;
import org.gouji.form.Forms;
import org.gouji.report.sections.SectionNames;
import org.gouji.report.tables.LabelLexicon;
import org.gouji.text.Normalizer;

/** The words of the forms, for the parser. Immutable. */
public final class FormVocabulary implements Vocabulary {

    private final LabelLexicon labels;
    private final SectionNames sections;

    /** The words of all of {@code forms}. */
    public FormVocabulary(Forms forms) {
        this.labels = new LabelLexicon(forms);
        this.sections = new SectionNames(forms.newest());
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
    public boolean isPiece(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (text.length() == 1 && !Normalizer.isHan(text.charAt(0))) {
            return false;
        }
        return !labels.uses(text).isEmpty() || labels.texts().stream().anyMatch(label -> label.contains(text));
    }

    @Override
    public int labelAt(String text, int from) {
        return labels.labelAt(text, from);
    }

    @Override
    public OptionalInt section(String text) {
        return sections.named(text);
    }

    @Override
    public boolean isSectionAlone(String text) {
        OptionalInt section = sections.named(text);
        return section.isPresent() && !sections.isLikeSubsection(section.getAsInt());
    }

    @Override
    public OptionalInt likelySection(String text) {
        return sections.likely(text)
                .map(match -> OptionalInt.of(match.number()))
                .orElse(OptionalInt.empty());
    }

    @Override
    public OptionalInt aspect(String text) {
        return sections.aspect(text)
                .map(aspect -> OptionalInt.of(aspect.number()))
                .orElse(OptionalInt.empty());
    }
}
