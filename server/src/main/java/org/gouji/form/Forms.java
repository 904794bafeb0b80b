package org.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * The official forms, oldest first.
 *
 * @param all at least one form; their years do not overlap
 */
public record Forms(List<Form> all) {

    /** The forms that are packed with the program. */
    public static Forms official() {
        return new Forms(FormLoader.load(List.of("2019", "2021")));
    }

    /** The form for reports about {@code year}; empty before 2019. */
    public Optional<Form> forYear(int year) {
        return all.stream().filter(form -> form.appliesTo(year)).findFirst();
    }

    /** The form with this id. @throws IllegalArgumentException if there is none */
    public Form byId(String id) {
        return all.stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + id));
    }

    /** True if the table has labels that tell the forms from each other. */
    public boolean areToldBy(String tableId) {
        return all.stream().anyMatch(form -> form.isToldBy(tableId));
    }

    /** The form in force. */
    public Form newest() {
        return all.get(all.size() - 1);
    }
}
