package org.gouji.report.sections;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.form.SectionRole;
import org.gouji.form.SectionSpec;
import org.gouji.report.Section;
import org.gouji.text.EditDistance;
import org.gouji.text.Normalizer;
import org.gouji.text.PrefilteredPattern;
import org.jspecify.annotations.Nullable;

/** Maps the wording of a heading to a part, or to a recommended sub-section. */
public final class SectionNames {

    private static final int LONGEST = 34;
    /** 总体情况(2023年), 总体情况(宋体三号): a remark that is no part of the heading's words. */
    private static final Pattern REMARK = Pattern.compile("(.{4,}?)\\(([^()]{1,20})\\)");

    private static final Pattern OF_LAYOUT = Pattern.compile("[宋黑楷仿]|字体|字号|[大小一二三四五六]号|加粗|居中|磅");

    /**
     * What a heading means.
     *
     * @param number of the part
     * @param wording how it relates to the official heading
     */
    public record Match(int number, Section.Wording wording) {}

    private static final int SHORTEST = 4;

    private final Map<PrefilteredPattern, Integer> patterns = new LinkedHashMap<>();
    private final Map<String, Match> exact = new HashMap<>();
    private final Map<String, AspectSpec> aspects = new HashMap<>();
    private final List<SectionSpec> sections;
    private final List<SectionSpec> keywordOrder;

    /** The names of the parts and sub-sections of {@code form}. */
    public SectionNames(Form form) {
        sections = form.sections();
        keywordOrder = form.keywordOrder();
        for (SectionSpec section : sections) {
            put(List.of(section.heading()), section, Section.Wording.OFFICIAL);
            section.patterns().forEach(pattern -> patterns.put(PrefilteredPattern.of(pattern), section.number()));
            put(section.accepted(), section, Section.Wording.ACCEPTED);
            put(section.near(), section, Section.Wording.NEAR);
            put(section.wrong(), section, Section.Wording.WRONG);
            for (AspectSpec aspect : section.aspects()) {
                aspects.put(Normalizer.label(aspect.name()), aspect);
                aspect.variants().forEach(variant -> aspects.put(Normalizer.label(variant), aspect));
            }
        }
    }

    private void put(List<String> texts, SectionSpec section, Section.Wording wording) {
        texts.forEach(text -> exact.putIfAbsent(Normalizer.label(text), new Match(section.number(), wording)));
    }

    /** Normalised words, one of which stands in every heading that {@link #likely} knows but by a typing mistake. */
    public List<String> signs() {
        return Stream.concat(
                        exact.keySet().stream(),
                        keywordOrder.stream()
                                .flatMap(section -> section.keywords().stream())
                                .map(words -> Collections.max(words, Comparator.comparingInt(String::length)))
                                .map(Normalizer::label))
                .filter(word -> word.length() > 1)
                .toList();
    }

    /** The part whose heading the normalised {@code title} is, in a wording in use. */
    public OptionalInt named(String title) {
        Match match = known(title);
        return match != null && match.wording() != Section.Wording.WRONG
                ? OptionalInt.of(match.number())
                : OptionalInt.empty();
    }

    private @Nullable Match known(String title) {
        Match match = exact.get(title);
        if (match != null || title.length() > LONGEST || title.length() < SHORTEST) {
            return match;
        }
        for (Map.Entry<PrefilteredPattern, Integer> pattern : patterns.entrySet()) {
            if (pattern.getKey().mayBeIn(title)
                    && pattern.getKey().matcher(title).matches()) {
                return new Match(pattern.getValue(), Section.Wording.ACCEPTED);
            }
        }
        return null;
    }

    /**
     * The part that the normalised {@code title} means; also recognizes wrong wordings, keywords and typing mistakes.
     */
    public Optional<Match> likely(String title) {
        Match match = known(title);
        if (match != null) {
            return Optional.of(match);
        }
        Optional<Match> remarked = remarked(title);
        if (remarked.isPresent()) {
            return remarked;
        }
        if (title.length() > LONGEST) {
            return Optional.empty();
        }
        for (SectionSpec section : sections) {
            String heading = Normalizer.label(section.heading());
            if (heading.length() > 6 && EditDistance.within(heading, title, 2)) {
                return Optional.of(new Match(section.number(), Section.Wording.WRONG));
            }
        }
        // 收到和处理 and 行政复议 are more specific than 主动公开 or 总体情况: the form states the order.
        return keywordOrder.stream()
                .filter(section -> section.keywords().stream()
                        .anyMatch(words -> words.stream().allMatch(word -> title.contains(Normalizer.label(word)))))
                .findFirst()
                .map(section -> new Match(section.number(), Section.Wording.WRONG));
    }

    /** A known wording with a remark behind it; one about its layout is another rule's to report. */
    private Optional<Match> remarked(String title) {
        Matcher remark = REMARK.matcher(title);
        if (!remark.matches()) {
            return Optional.empty();
        }
        Match match = known(remark.group(1));
        if (match == null || match.wording() == Section.Wording.WRONG) {
            return Optional.ofNullable(match);
        }
        boolean layout = OF_LAYOUT.matcher(remark.group(2)).find();
        return Optional.of(layout ? match : new Match(match.number(), Section.Wording.NEAR));
    }

    /** True if the part's heading may as well be that of a sub-section. */
    public boolean isLikeSubsection(int number) {
        SectionSpec section = sections.get(number - 1);
        return section.is(SectionRole.OVERVIEW) || section.is(SectionRole.DISCLOSED);
    }

    /** The recommended sub-section that the normalised {@code title} names. */
    public Optional<AspectSpec> aspect(String title) {
        return Optional.ofNullable(aspects.get(title));
    }
}
