package org.gouji.form;

import java.util.Set;

/**
 * The row of a table that a sentence names by its label.
 *
 * @param id the table's id and the row's, such as {@code T3.R5.2}
 * @param roles what the row is for
 */
public record RowTopic(String id, Set<RowRole> roles) implements Topic {}
