package org.gouji.form;

import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * The official forms, oldest first.
 *
 * @param all at least one form; their years do not overlap
 */
public record Forms(List<Form> all) {

    /** The forms that are packed with the program. Only the entry points ask for them and hand them down. */
    public static Forms official() {
        return Official.FORMS;
    }

    /**
     * The forms that are packed with the program, and later ones.
     *
     * @param later their JSON, oldest first; each may extend one before it
     * @throws IllegalStateException if one names what it has not, or leaves out what the program has to know
     */
    public static Forms officialAnd(List<Reader> later) {
        return FormLoader.official(later);
    }

    /** Loaded at the first need, once. */
    private static final class Official {
        static final Forms FORMS = FormLoader.official(List.of());
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

    /** True if the table has labels that distinguish the forms. */
    public boolean areToldBy(String tableId) {
        return all.stream().anyMatch(form -> form.isToldBy(tableId));
    }

    /** The oldest form. */
    public Form first() {
        return all.get(0);
    }

    /** The form in force. */
    public Form newest() {
        return all.get(all.size() - 1);
    }
}
