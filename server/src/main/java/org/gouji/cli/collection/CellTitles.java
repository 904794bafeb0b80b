package org.gouji.cli.collection;

import org.gouji.form.Field;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.RowRole;
import org.gouji.report.CellName;

/**
 * What columns of a summary are called: table, row and column of the official form.
 *
 * @param forms all forms
 */
record CellTitles(Forms forms) {

    /** The name of {@code field} in reports about {@code year}. */
    String of(int year, Field field) {
        return form(year).tables().stream()
                .filter(table -> table.has(field))
                .findFirst()
                .map(table -> table.name() + " " + CellName.of(table, field))
                .orElse(field.id());
    }

    /** False for what a government has of its own: rules (规章). */
    boolean isSummed(int year, Field field) {
        return form(year).tables().stream().noneMatch(table -> table.has(field) && table.is(field, RowRole.RULES));
    }

    private Form form(int year) {
        return forms.forYear(year).orElseGet(forms::newest);
    }
}
