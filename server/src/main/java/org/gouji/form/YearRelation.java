package org.gouji.form;

import java.util.List;

/**
 * What a value of one year follows from: values of the report of the year before, and others of its own year.
 *
 * @param id unique, such as {@code XY-1:a}
 * @param rule id of the rule that reports it when it fails
 * @param value the value of this year's report
 * @param before ids of values of last year's report that are added; that report may be in another form, so these are ids
 * @param plus values of this year's report that are added
 * @param minus values of this year's report that are subtracted
 */
public record YearRelation(
        String id, String rule, Field value, List<String> before, List<Field> plus, List<Field> minus) {}
