package org.gouji.form;

import java.util.Optional;

/**
 * A wording that stands for an official label.
 *
 * @param label the official label
 * @param text the wording met in reports
 * @param grade how wrong it is; empty if it needs no remark
 */
public record LabelVariant(String label, String text, Optional<Grade> grade) {}
