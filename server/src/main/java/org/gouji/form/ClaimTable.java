package org.gouji.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How sentences speak of the values of a form.
 *
 * @param units the words behind a number by kind: {@code case}, {@code person}, {@code other}
 * @param words the words that matter in a sentence, by id; no word has two ids
 * @param labels wordings of rows of table three by the row's id, such as {@code T3.R5.2}
 * @param specs which cells are meant, by verb and topic joined with a blank
 */
public record ClaimTable(
        Map<String, List<String>> units,
        Map<String, List<String>> words,
        Map<String, List<String>> labels,
        Map<String, ClaimSpec> specs) {

    /** What {@code verb} and {@code topic} mean together, if the form has cells for it. */
    public Optional<ClaimSpec> spec(String verb, String topic) {
        return Optional.ofNullable(specs.get(verb + " " + topic));
    }
}
