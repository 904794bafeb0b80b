package org.gouji.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sub-section of 总体情况 that the notice recommends.
 *
 * @param number its place, from 1 on
 * @param role what it is about; empty if the program has no need to know
 * @param name the recommended name
 * @param variants other names in use
 * @param named what a heading about it holds
 * @param mentioned what any sentence about it holds; empty if a paragraph must begin with what it is about
 */
public record AspectSpec(
        int number,
        Optional<AspectRole> role,
        String name,
        List<String> variants,
        Pattern named,
        Optional<Pattern> mentioned) {

    /** True if it is about this. */
    public boolean is(AspectRole other) {
        return role.filter(other::equals).isPresent();
    }
}
