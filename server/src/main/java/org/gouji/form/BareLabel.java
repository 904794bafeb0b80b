package org.gouji.form;

/**
 * A word that is the label of a column, but where numbers follow it among the rows stands for a row's label.
 *
 * @param text the word
 * @param label the official label of the row
 * @param group the official label of the group in which alone it stands for it; empty if it does in any
 */
public record BareLabel(String text, String label, String group) {}
