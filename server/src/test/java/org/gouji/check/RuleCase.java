package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Grade;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** A draft and what is expected of it. */
final class RuleCase {
    final String name;
    final String text;
    final List<Span> marks = new ArrayList<>();
    final List<Expected> expected = new ArrayList<>();
    final List<String> fixedPieces = new ArrayList<>();
    Syntax syntax = Syntax.PLAIN;
    CheckOptions options = CheckOptions.defaults();
    Neighbours neighbours = Neighbours.none();
    Optional<Grade> grade = Optional.empty();
    Optional<String> message = Optional.empty();
    Optional<List<String>> said = Optional.empty();
    Optional<List<String>> related = Optional.empty();
    Optional<List<String>> offered = Optional.empty();
    Optional<Fix.Kind> kind = Optional.empty();
    Optional<String> fixedText = Optional.empty();
    boolean unfixed;
    boolean habit;

    RuleCase(String name, String marked) {
        this.name = name;
        StringBuilder plain = new StringBuilder(marked.length());
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '⟦') {
                open = plain.length();
            } else if (c == '⟧') {
                marks.add(new Span(open, plain.length()));
            } else {
                plain.append(c);
            }
        }
        this.text = plain.toString();
    }

    List<String> markedTexts() {
        return marks.stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }

    String replaced(List<String> pieces) {
        assertThat(pieces).as("one piece for each mark").hasSameSizeAs(marks);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            edits.add(new Edit(marks.get(i), pieces.get(i)));
        }
        return Text.of(text).apply(edits).string();
    }

    /** Where a finding stands: that of a habit at its related places, too. */
    Stream<Span> places(Finding finding) {
        Stream<Span> others = habit ? finding.related().stream().map(Related::span) : Stream.of();
        return Stream.concat(Stream.of(finding.span()), others);
    }

    /**
     * A finding to come.
     *
     * @param rule what finds it
     * @param covered the characters under it
     */
    record Expected(String rule, String covered) {}
}
