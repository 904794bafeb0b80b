package org.gouji.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How sentences speak of the values of a form.
 *
 * @param units the words behind a number by what they count
 * @param words the words that matter in a sentence, by what they mean; no word means two things
 * @param labels wordings of rows, by the row
 * @param specs which cells are meant
 * @param applicants which cells are meant by a class of applicants, by its label in the form
 * @param results the values that say what became of applications, their sum among them
 */
public record ClaimTable(
        Map<UnitKind, List<String>> units,
        Map<Term, List<String>> words,
        Map<RowTopic, List<String>> labels,
        Map<Key, ClaimSpec> specs,
        Map<String, ClaimSpec> applicants,
        Set<Field> results) {

    /**
     * What a sentence says.
     *
     * @param verb what was done; {@link Term#ANY} if it does not matter
     * @param topic what it was done to
     */
    public record Key(Term verb, Topic topic) {}

    /** True if the number is one of the results of handling applications, or their sum. */
    public boolean countsResults(ClaimSpec spec) {
        return results.contains(spec.main().plus().get(0));
    }

    /** What a class of applicants means, if {@code label} is one that the form has a column for. */
    public Optional<ClaimSpec> applicants(String label) {
        return Optional.ofNullable(applicants.get(label));
    }

    /** What {@code verb} and {@code topic} mean together, if the form has cells for it. */
    public Optional<ClaimSpec> spec(Term verb, Topic topic) {
        return Optional.ofNullable(specs.get(new Key(verb, topic)));
    }
}
