package org.gouji.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Numbering;
import org.gouji.draft.Numbering.Style;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Table;
import org.gouji.draft.Title;
import org.gouji.form.Form;
import org.gouji.form.SectionRole;
import org.gouji.form.SectionSpec;
import org.gouji.report.Section;
import org.gouji.text.Normalizer;

/**
 * Finds the parts whose headings have other words than any in use: 一、总的情况, 三、申请情况. A heading is that of the missing
 * part if it stands between its neighbours, is written like theirs, and two of its number, its words and what stands
 * below it agree.
 */
final class OtherWords {

    private static final int LONGEST_LINE = 18;
    private static final int FEWEST = 3;
    private static final Pattern SENTENCE = Pattern.compile("[，。；：！？,;:]|^[(（]");
    private static final Map<SectionRole, Pattern> WORDS = Map.of(
            SectionRole.OVERVIEW, Pattern.compile("总|概|综述|基本|工作|开展|回顾|情况"),
            SectionRole.DISCLOSED, Pattern.compile("主动|公开"),
            SectionRole.APPLICATIONS, Pattern.compile("申请"),
            SectionRole.DISPUTES, Pattern.compile("复议|诉讼"),
            SectionRole.PROBLEMS, Pattern.compile("问题|不足|困难|改进|整改|打算|下一步|努力方向|短板"),
            SectionRole.OTHER, Pattern.compile("其他|其它|事项|说明|附则"));

    private final Draft draft;
    private final Form form;
    private final SectionNames names;
    private final List<SectionCandidate> found;
    private final Optional<Style> style;
    private final NavigableSet<Integer> tables = new TreeSet<>();

    OtherWords(Draft draft, Form form, SectionNames names, List<SectionCandidate> found) {
        this.draft = draft;
        this.form = form;
        this.names = names;
        this.found = new ArrayList<>(found);
        this.style = usual(found);
        draft.blocks(Table.class).forEach(table -> tables.add(table.span().start()));
    }

    /** The parts found and those that other words head, in the order of the page. */
    List<SectionCandidate> all() {
        misread().ifPresent(found::remove);
        for (SectionSpec spec : form.sections()) {
            if (!found.isEmpty() && !isFound(spec.number())) {
                heading(spec).ifPresent(heading -> add(spec, heading));
            }
        }
        return List.copyOf(found);
    }

    /**
     * 一、主动公开情况 before 二、公开情况 and its table: taken for part two by its words, but part one by number and content.
     */
    private Optional<SectionCandidate> misread() {
        return found.stream()
                .filter(one -> one.match().wording() == Section.Wording.WRONG)
                .filter(one -> hasTable(form.section(one.match().number())))
                .filter(one -> one.heading()
                        .numbering()
                        .filter(number -> number.style() == Style.CHINESE_COMMA)
                        .filter(number -> number.value() < one.match().number() && !isFound(number.value()))
                        .isPresent())
                .filter(this::isFollowedByItsNumber)
                .findFirst();
    }

    /** The next first-level heading has the number of the part, and a table below it. */
    private boolean isFollowedByItsNumber(SectionCandidate one) {
        List<Block> blocks = draft.blocks();
        int at = blocks.indexOf(one.heading());
        for (int i = at + 1; i < blocks.size() && !(blocks.get(i) instanceof Table); i++) {
            if (blocks.get(i) instanceof Heading heading
                    && heading.numbering()
                            .filter(number -> number.style() == Style.CHINESE_COMMA)
                            .isPresent()) {
                return isTable(i + 1)
                        && heading.numbering().orElseThrow().value()
                                == one.match().number();
            }
        }
        return false;
    }

    private void add(SectionSpec spec, Heading heading) {
        found.add(new SectionCandidate(heading, new SectionNames.Match(spec.number(), Section.Wording.WRONG), 1));
        found.sort(Comparator.comparing(one -> one.heading().span()));
    }

    private boolean isFound(int number) {
        return found.stream().anyMatch(one -> one.match().number() == number);
    }

    /** How most parts are numbered; empty if they are not. */
    private static Optional<Style> usual(List<SectionCandidate> parts) {
        Map<Optional<Style>, Integer> counts = new HashMap<>();
        parts.forEach(one -> counts.merge(one.heading().numbering().map(Numbering::style), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).flatMap(Map.Entry::getKey);
    }

    private Optional<Heading> heading(SectionSpec spec) {
        int from = found.stream()
                .filter(one -> one.match().number() < spec.number())
                .mapToInt(one -> one.heading().span().end())
                .max()
                .orElseGet(this::afterTitle);
        int to = found.stream()
                .filter(one -> one.match().number() > spec.number())
                .mapToInt(one -> one.heading().span().start())
                .min()
                .orElse(draft.text().length());
        List<Heading> between = new ArrayList<>();
        List<Block> blocks = draft.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).span().start() >= from && blocks.get(i).span().end() <= to) {
                first(spec, i).ifPresent(between::add);
            }
        }
        if (spec.is(SectionRole.OVERVIEW)
                && between.stream().filter(this::isAspect).count() > 1) {
            between.removeIf(this::isAspect);
        }
        return IntStream.range(0, between.size())
                .filter(index -> isPart(spec, between, index, to))
                .mapToObj(between::get)
                .findFirst();
    }

    private int afterTitle() {
        return draft.blocks(Title.class).stream()
                .findFirst()
                .map(title -> title.span().end())
                .orElse(0);
    }

    /** The block at {@code index} as a heading of the first level, written like those of the other parts. */
    private Optional<Heading> first(SectionSpec spec, int index) {
        Block block = draft.blocks().get(index);
        if (block instanceof Heading heading) {
            boolean like = heading.numbering()
                    .map(number -> number.style() == Style.CHINESE_COMMA
                            || number.style() == Style.ORDINAL
                            || style.filter(number.style()::equals).isPresent())
                    .orElse(style.isEmpty());
            return like ? Optional.of(heading) : Optional.empty();
        }
        if (style.isPresent() || found.size() < FEWEST || !(block instanceof Paragraph)) {
            return Optional.empty();
        }
        String line = draft.text().slice(block.span());
        boolean short_ =
                line.length() <= LONGEST_LINE && !SENTENCE.matcher(line).find();
        boolean apt = !hasTable(spec) || isTable(index + 1);
        return short_ && apt && fits(spec, line)
                ? Optional.of(new Heading(block.span(), Optional.empty(), block.span(), Optional.empty()))
                : Optional.empty();
    }

    private boolean isTable(int index) {
        return index < draft.blocks().size() && draft.blocks().get(index) instanceof Table;
    }

    private boolean isPart(SectionSpec spec, List<Heading> between, int index, int to) {
        Heading heading = between.get(index);
        boolean number = heading.numbering()
                .filter(written -> written.value() == spec.number())
                .isPresent();
        boolean words = fits(spec, draft.text().slice(heading.title()));
        if (hasTable(spec)) {
            int end = index + 1 < between.size() ? between.get(index + 1).span().start() : to;
            Integer table = tables.ceiling(heading.span().end());
            return number && words || table != null && table < end && (number || words);
        }
        boolean alone = between.size() == 1;
        return number && (words || alone) || words && heading.numbering().isEmpty();
    }

    /** 一、主动公开情况, 二、依申请公开情况, …: sub-sections of an overview whose heading was lost. */
    private boolean isAspect(Heading heading) {
        return names.aspect(Normalizer.label(draft.text().slice(heading.title())))
                .isPresent();
    }

    private boolean hasTable(SectionSpec spec) {
        return form.tables().stream().anyMatch(table -> table.section() == spec.number());
    }

    private static boolean fits(SectionSpec spec, String words) {
        return spec.role()
                .map(WORDS::get)
                .filter(pattern -> pattern.matcher(words).find())
                .isPresent();
    }
}
