package org.gouji.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of the parts of the report.
 *
 * @param number its place, from 1 on
 * @param role what it is about; empty if the program has no need to know
 * @param heading the official heading without its number
 * @param patterns regular expressions, over normalised text, of further wordings that need no remark
 * @param accepted other wordings in use that need no remark
 * @param near wordings that deserve a remark but are not wrong
 * @param wrong wordings that are recognised as this part and must be corrected
 * @param keywords alternatives, each a list of words that all occur in a heading of this part
 * @param listed how else a list of the parts may name it
 * @param aspects the sub-sections that the notice recommends; only part one has some
 */
public record SectionSpec(
        int number,
        Optional<SectionRole> role,
        String heading,
        List<String> patterns,
        List<String> accepted,
        List<String> near,
        List<String> wrong,
        List<List<String>> keywords,
        Optional<Pattern> listed,
        List<AspectSpec> aspects) {

    /** True if it is about this. */
    public boolean is(SectionRole other) {
        return role.filter(other::equals).isPresent();
    }
}
