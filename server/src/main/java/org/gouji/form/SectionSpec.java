package org.gouji.form;

import java.util.List;

/**
 * One of the six parts of the report.
 *
 * @param number 1 to 6
 * @param heading the official heading without its number
 * @param patterns regular expressions, over normalised text, of further wordings that need no remark
 * @param accepted other wordings in use that need no remark
 * @param near wordings that deserve a remark but are not wrong
 * @param wrong wordings that are recognised as this part and must be corrected
 * @param keywords alternatives, each a list of words that all occur in a heading of this part
 * @param aspects the sub-sections that the notice recommends; only part one has some
 */
public record SectionSpec(
        int number,
        String heading,
        List<String> patterns,
        List<String> accepted,
        List<String> near,
        List<String> wrong,
        List<List<String>> keywords,
        List<AspectSpec> aspects) {}
