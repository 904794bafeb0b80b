package org.gouji.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.draft.Heading;
import org.gouji.draft.Numbering;
import org.gouji.draft.Numbering.Style;
import org.gouji.report.Section;
import org.gouji.report.Section.Subheading;

/**
 * A second-level heading of a part, whether its number is right or wrong.
 *
 * @param subheading the heading
 * @param numbering how it is numbered
 * @param value the number that it should have, judged by the headings before it: the written one if it increases
 */
public record SecondLevel(Subheading subheading, Numbering numbering, int value) {

    /**
     * The second level of {@code part}: everything numbered （一）, and in part one what names an aspect under another
     * kind of number. 1. and （1） below a （一） are the third and fourth level and not among them.
     */
    public static List<SecondLevel> of(Section part) {
        List<SecondLevel> level = new ArrayList<>();
        boolean below = false;
        List<Subheading> headings = headings(part);
        for (int i = 0; i < headings.size(); i++) {
            Subheading subheading = headings.get(i);
            Numbering numbering = subheading.heading().numbering().orElseThrow();
            Optional<SecondLevel> last = level.isEmpty() ? Optional.empty() : Optional.of(level.get(level.size() - 1));
            boolean arabic = isArabic(numbering);
            boolean gap = arabic
                    && last.isPresent()
                    && fillsGap(headings, i, last.get().value());
            if (gap || !(arabic && below) && belongs(subheading, numbering, last)) {
                level.add(of(subheading, numbering, last));
                below = false;
            } else {
                below |= arabic && numbering.value() == 1;
            }
        }
        return level;
    }

    /** A single aspect between （一） and （三） is the second, whatever its number. */
    private static boolean fillsGap(List<Subheading> headings, int index, int before) {
        boolean alone = index > 0 && isBracketed(headings.get(index - 1)) && index + 1 < headings.size();
        return alone
                && headings.get(index).aspect().isPresent()
                && isBracketed(headings.get(index + 1))
                && headings.get(index + 1).heading().numbering().orElseThrow().value() == before + 2;
    }

    private static boolean isBracketed(Subheading subheading) {
        return subheading.heading().numbering().orElseThrow().style() == Style.CHINESE_BRACKETS;
    }

    /** Every numbered heading of the part; only some name an aspect. */
    private static List<Subheading> headings(Section part) {
        Map<Heading, Subheading> known =
                part.subheadings().stream().collect(Collectors.toMap(Subheading::heading, Function.identity()));
        return part.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.numbering().isPresent())
                .map(heading -> known.getOrDefault(heading, new Subheading(heading, Optional.empty())))
                .toList();
    }

    private static boolean isArabic(Numbering numbering) {
        return numbering.style() == Style.ARABIC_BRACKETS
                || numbering.style() == Style.ARABIC_COMMA
                || numbering.style() == Style.ARABIC_STOP;
    }

    /** True if it is numbered （一）, in brackets of either width. */
    public boolean isBracketed() {
        return numbering.style() == Style.CHINESE_BRACKETS;
    }

    /** The heading with its number and title. */
    public Heading heading() {
        return subheading.heading();
    }

    /** True if a list may start again here: （一） that names no aspect of the form. */
    public boolean startsList() {
        return value == 1 && subheading.aspect().isEmpty();
    }

    private static SecondLevel of(Subheading subheading, Numbering numbering, Optional<SecondLevel> last) {
        int before = last.map(SecondLevel::value).orElse(0);
        boolean rises = numbering.style() == Style.CHINESE_BRACKETS || numbering.value() > before;
        return new SecondLevel(subheading, numbering, rises ? numbering.value() : before + 1);
    }

    private static boolean belongs(Subheading subheading, Numbering numbering, Optional<SecondLevel> last) {
        if (numbering.style() == Style.CHINESE_BRACKETS) {
            return true;
        }
        boolean follows = last.filter(previous -> numbering.value() == previous.value() + 1)
                .isPresent();
        if (subheading.aspect().isEmpty()) {
            return follows
                    && last.filter(previous -> previous.numbering().style() == numbering.style())
                            .isPresent();
        }
        boolean chinese = numbering.style() == Style.CHINESE_BARE || numbering.style() == Style.CHINESE_COMMA;
        boolean below = last.filter(SecondLevel::isBracketed).isPresent();
        return numbering.style() != Style.ORDINAL && (chinese || !below || follows);
    }
}
