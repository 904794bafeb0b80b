package org.gouji.check.headings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.form.SectionRole;
import org.gouji.form.SectionSpec;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.report.Prose;
import org.gouji.report.Report;
import org.gouji.text.Numerals;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * The sentence that states how many parts the report consists of, and lists them.
 *
 * @param list span of the list
 * @param number span of the stated number
 * @param stated that number
 * @param more true if the list ends with 等 before the number, so that it may be shorter
 * @param items what is listed
 */
record PartsSentence(Span list, Span number, int stated, boolean more, List<Item> items) {

    /**
     * One of the parts listed.
     *
     * @param words as written
     * @param part its number if the words are its heading, 0 if they are not
     */
    record Item(String words, int part) {}

    private static final PassageSearch<PartsSentence> SEARCH = new PassageSearch<>(PartsSentence::shift);
    /** The fewest known names that make a list of parts; fewer may be about something else. */
    private static final int FEWEST_KNOWN = 3;

    private static final char FIRST_TOKEN = '\uE000';
    private static final Pattern SENTENCE = Pattern.compile("[^。]+");
    private static final PrefilteredPattern NUMBER =
            PrefilteredPattern.of("([一二三四五六七八九十两]{1,3}|[0-9]{1,2})\\s?个?大?(?:部分|方面)");
    private static final Pattern OPENING = Pattern.compile("包括|包含|分为|涵盖|由|内容为|分别为|分别是|即|：|:");
    private static final Pattern AND =
            Pattern.compile("(?<=[\\uE000-\\uE0FF])(?:以及|和|及|与)|(?:以及|和|及|与)(?=[\\uE000-\\uE0FF])");
    private static final Pattern ITEM_NUMBER = Pattern.compile("[（(]?[一二三四五六七八九0-9][)）]?[、.．]?(?=[\\uE000-\\uE0FF])");
    private static final Pattern AROUND =
            Pattern.compile("^(?:组成|构成|内容|其中|分别|主要|具体|包括|为|是|即|有|[，：:\\s“”])+|(?:等|共|总共|一共|共计|这|内容|几个?|[，：:\\s“”])+$");
    /** 以及其他需要报告的事项等: the list names its last item, so that 等 stands for no further one. */
    private static final Pattern LAST_OF_ALL =
            Pattern.compile("(?:以及|和|及|与|、)[^、，；]{0,12}其他(?:需要)?报告(?:的)?事项\\S{0,4}等[^等]{0,6}$");

    private static final Pattern MORE = Pattern.compile("等(?:内容)?(?:总共|一共|共计|共|这)?\\s?$");

    /** The result for one report, found once. */
    private record Search(Optional<PartsSentence> sentence) {}

    /** The first such sentence of the report under check. */
    static Optional<PartsSentence> in(Subject subject) {
        return subject.once(Search.class, report -> new Search(find(subject, report)))
                .sentence();
    }

    /** False only if no such sentence is or was in {@code wording}. */
    static boolean mayBeIn(Wording wording) {
        return wording.has(NUMBER);
    }

    private static Optional<PartsSentence> find(Subject subject, Report report) {
        if (report.expectedForm().isEmpty()) {
            return Optional.empty();
        }
        Prose prose = subject.report().prose();
        Form form = report.expectedForm().get();
        int overview =
                form.section(SectionRole.OVERVIEW).map(SectionSpec::number).orElse(0);
        return Stream.of(0, overview)
                .flatMap(part -> prose.part(part).stream())
                .flatMap(passage -> passage.search(SEARCH, form.id(), () -> all(passage, subject, form)).stream())
                .findFirst();
    }

    private PartsSentence shift(int delta) {
        return new PartsSentence(list.shift(delta), number.shift(delta), stated, more, items);
    }

    private static List<PartsSentence> all(Passage passage, Subject subject, Form form) {
        if (passage.all(NUMBER).findAny().isEmpty()) {
            return List.of();
        }
        Names names = subject.cache().keep(Names.class, new NamesOf(form.id()), () -> Names.of(form.sections()));
        return passage.all(SENTENCE)
                .flatMap(sentence -> read(passage, sentence.start(), sentence.group(), names).stream())
                .toList();
    }

    private static Optional<PartsSentence> read(Passage passage, int from, String sentence, Names names) {
        Matcher number = NUMBER.matcher(sentence); // Rarer, and found faster.
        if (!number.find()) {
            return Optional.empty();
        }
        Matcher first = names.pattern().matcher(sentence);
        if (!first.find()) {
            return Optional.empty();
        }
        boolean before = number.start() < first.start();
        int start;
        int end;
        if (before) {
            start = number.end();
            end = sentence.length();
        } else {
            start = opening(sentence, first.start());
            end = number.start();
        }
        String list = sentence.substring(start, end);
        boolean more = !before
                && MORE.matcher(list).find()
                && !LAST_OF_ALL.matcher(list).find();
        Matcher around = AROUND.matcher(list);
        while (around.find()) {
            if (around.start() == 0) {
                start += around.end();
            } else {
                end -= around.end() - around.start();
            }
        }
        List<Item> items = start < end ? names.items(sentence.substring(start, end)) : List.of();
        long known = items.stream().filter(item -> names.knows(item.words())).count();
        Optional<Integer> stated = value(number.group(1));
        // A passage that opens with a list goes on from words that stand elsewhere.
        boolean cut = !before
                && from + start == 0
                && stated.filter(parts -> parts > items.size()).isPresent();
        if (known < FEWEST_KNOWN || stated.isEmpty() || cut) {
            return Optional.empty();
        }
        return Optional.of(new PartsSentence(
                passage.span(from + start, from + end),
                passage.span(from + number.start(1), from + number.end()),
                stated.get(),
                more,
                items));
    }

    /** The start of the list whose first known name is at {@code name}. */
    private static int opening(String sentence, int name) {
        Matcher opening = OPENING.matcher(sentence).region(Math.max(0, name - 24), name);
        int start = name;
        while (opening.find()) {
            start = opening.end();
        }
        return start;
    }

    private static Optional<Integer> value(String number) {
        return Character.isDigit(number.charAt(0)) ? Optional.of(Integer.valueOf(number)) : Numerals.chinese(number);
    }

    /** True if the number of listed parts differs from the stated one. */
    boolean miscounted() {
        return items.size() > stated || items.size() < stated && !more;
    }

    /** The parts that are listed under their headings. */
    Set<Integer> parts() {
        return items.stream().map(Item::part).filter(part -> part > 0).collect(Collectors.toSet());
    }

    /** Cache key of the names of a form. */
    private record NamesOf(String form) {}

    /**
     * The names of parts and aspects.
     *
     * @param pattern any of them, the longest first
     * @param parts number of the part whose heading a name is; 0 for other names
     * @param listed how lists name parts in other words, found only where no listed wording is; by their numbers
     */
    private record Names(Pattern pattern, Map<String, Integer> parts, Map<Integer, Pattern> listed) {

        private static final int SHORTEST = 4;

        static Names of(List<SectionSpec> sections) {
            Map<String, Integer> parts = new LinkedHashMap<>();
            for (SectionSpec section : sections) {
                Stream.of(List.of(section.heading()), section.accepted(), section.near())
                        .flatMap(List::stream)
                        .forEach(name -> parts.putIfAbsent(name, section.number()));
            }
            for (SectionSpec section : sections) {
                for (AspectSpec aspect : section.aspects()) {
                    parts.putIfAbsent(aspect.name(), 0);
                    aspect.variants().forEach(name -> parts.putIfAbsent(name, 0));
                }
                section.wrong().stream()
                        .filter(name -> name.length() >= SHORTEST)
                        .forEach(name -> parts.putIfAbsent(name, 0));
            }
            String exact = parts.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            Map<Integer, Pattern> listed = new LinkedHashMap<>();
            sections.forEach(section -> section.listed().ifPresent(words -> listed.put(section.number(), words)));
            String loose = listed.values().stream().map(Pattern::pattern).collect(Collectors.joining("|"));
            return new Names(Pattern.compile(loose.isEmpty() ? exact : exact + "|" + loose), parts, listed);
        }

        boolean knows(String words) {
            return parts.containsKey(words) || loosely(words) > 0;
        }

        private int loosely(String words) {
            return listed.entrySet().stream()
                    .filter(loose -> loose.getValue().matcher(words).matches())
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .orElse(0);
        }

        /** The items of {@code list}; a name that contains 、 is one item. */
        List<Item> items(String list) {
            List<String> names = new ArrayList<>();
            String tokens = pattern.matcher(list).replaceAll(name -> {
                names.add(name.group());
                return String.valueOf((char) (FIRST_TOKEN + names.size() - 1));
            });
            tokens = ITEM_NUMBER.matcher(AND.matcher(tokens).replaceAll("、")).replaceAll("");
            List<Item> items = new ArrayList<>();
            for (String piece : tokens.split("[、，,；;]")) {
                String words = words(piece.strip(), names);
                if (!words.isEmpty() && !words.equals("等")) {
                    items.add(new Item(words, parts.getOrDefault(words, loosely(words))));
                }
            }
            return List.copyOf(items);
        }

        private static String words(String piece, List<String> names) {
            StringBuilder words = new StringBuilder();
            for (char c : piece.toCharArray()) {
                boolean token = c >= FIRST_TOKEN && c < FIRST_TOKEN + names.size();
                words.append(token ? names.get(c - FIRST_TOKEN) : String.valueOf(c));
            }
            return words.toString();
        }
    }
}
