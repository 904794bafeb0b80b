package org.gouji.report.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Numbering;
import org.gouji.draft.PageMark;
import org.gouji.draft.Table;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.form.SectionRole;
import org.gouji.report.Section;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Finds the six parts. A part is recognized by the wording of its heading, whatever its number, because the number is
 * often wrong. The best wording found for a part wins; several headings with an equally good wording are duplicates.
 */
public final class SectionReader {

    private static final int FEWEST_OF_CONTENTS = 3;
    private static final int MOST_STRENGTH = 100;
    private static final Pattern PAGE = Pattern.compile("[-—.·… ]*[0-9]{1,3}[-—.·… ]*");

    private final Form form;
    private final SectionNames names;

    /** A reader of the parts of {@code form}. */
    public SectionReader(Form form) {
        this.form = form;
        this.names = new SectionNames(form);
    }

    /**
     * The parts of {@code draft}, in the order of the page; a part may occur twice.
     *
     * @param signature of the report; the last part ends where it starts
     */
    public List<Section> read(Draft draft, Span signature) {
        List<SectionCandidate> candidates = new ArrayList<>();
        List<Block> blocks = draft.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                boolean table = tableFollows(blocks, i);
                candidate(draft, heading, table).ifPresent(candidates::add);
            }
        }
        List<SectionCandidate> best = best(withoutContents(draft, candidates));
        List<SectionCandidate> chosen = new OtherWords(draft, form, names, best).all();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            int end = i + 1 < chosen.size()
                    ? chosen.get(i + 1).heading().span().start()
                    : Math.max(signature.start(), chosen.get(i).heading().span().end());
            sections.add(section(draft, chosen.get(i), end));
        }
        return List.copyOf(sections);
    }

    /**
     * Leaves out a table of contents: consecutive headings, with a page number at most, that all occur again below. The
     * text may continue after its last line.
     */
    private static List<SectionCandidate> withoutContents(Draft draft, List<SectionCandidate> candidates) {
        Map<Heading, Block> following = following(draft);
        Set<Integer> later = new HashSet<>();
        Set<SectionCandidate> again = new HashSet<>();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            SectionCandidate one = candidates.get(i);
            if (!later.add(one.match().number()) && isBare(draft, one.heading())) {
                again.add(one);
            }
        }
        Set<SectionCandidate> contents = new HashSet<>();
        for (int i = 0; i + 1 < candidates.size(); i++) {
            SectionCandidate one = candidates.get(i);
            SectionCandidate next = candidates.get(i + 1);
            if (again.contains(one) && following.get(one.heading()) == next.heading()) {
                contents.add(one);
                if (again.contains(next)) {
                    contents.add(next);
                }
            }
        }
        return contents.size() < FEWEST_OF_CONTENTS
                ? candidates
                : candidates.stream().filter(one -> !contents.contains(one)).toList();
    }

    /** The block behind each heading, comments and page numbers left out. */
    private static Map<Heading, Block> following(Draft draft) {
        Map<Heading, Block> following = new IdentityHashMap<>();
        Optional<Heading> before = Optional.empty();
        for (Block block : draft.blocks()) {
            if (!(block instanceof Comment || block instanceof PageMark)) {
                before.ifPresent(heading -> following.put(heading, block));
                before = block instanceof Heading heading ? Optional.of(heading) : Optional.empty();
            }
        }
        return following;
    }

    private static boolean isBare(Draft draft, Heading heading) {
        return heading.body()
                .filter(body -> !PAGE.matcher(draft.text().slice(body)).matches())
                .isEmpty();
    }

    /** For each part the headings with the best wording; of wrong ones, the first. */
    private static List<SectionCandidate> best(List<SectionCandidate> candidates) {
        Map<Integer, Integer> strongest = new HashMap<>();
        candidates.forEach(one -> strongest.merge(one.match().number(), one.strength(), Math::max));
        Set<Integer> done = new HashSet<>();
        List<SectionCandidate> best = new ArrayList<>();
        for (SectionCandidate one : candidates) {
            boolean wrong = one.match().wording() == Section.Wording.WRONG;
            int most = strongest.getOrDefault(one.match().number(), 0);
            boolean first = done.add(one.match().number() * MOST_STRENGTH + one.strength());
            if (wrong ? first && one.strength() == most : one.strength() >= most - 9) {
                best.add(one);
            }
        }
        return best;
    }

    private static boolean tableFollows(List<Block> blocks, int index) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table) {
                return true;
            }
            if (!(blocks.get(i) instanceof Comment)) {
                return false;
            }
        }
        return false;
    }

    private Optional<SectionCandidate> candidate(Draft draft, Heading heading, boolean table) {
        String title = Normalizer.label(draft.text().slice(heading.title()));
        Optional<SectionNames.Match> likely = names.likely(title);
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        SectionNames.Match match = likely.get();
        int strength = strength(
                heading,
                match,
                table,
                draft.text().string().charAt(heading.span().start()) == '#');
        return strength > 0 ? Optional.of(new SectionCandidate(heading, match, strength)) : Optional.empty();
    }

    private int strength(Heading heading, SectionNames.Match match, boolean table, boolean marked) {
        int wording = switch (match.wording()) {
            case OFFICIAL -> 40;
            case ACCEPTED -> 38;
            case NEAR -> 30;
            case WRONG -> 10;
        };
        boolean wrong = match.wording() == Section.Wording.WRONG;
        if (heading.numbering().isEmpty()) {
            boolean shown = marked || wording >= 38;
            return shown ? wording - 5 + (table ? 3 : 0) : 0;
        }
        Numbering number = heading.numbering().get();
        int right = number.value() == match.number() ? 5 : 0;
        return switch (number.style()) {
            case CHINESE_COMMA, ORDINAL -> wording + right + (table ? 3 : 0);
            case CHINESE_BRACKETS, ARABIC_BRACKETS -> {
                boolean official = match.wording() == Section.Wording.OFFICIAL;
                yield official && (!form.section(match.number()).is(SectionRole.DISCLOSED) || table) ? 20 + right : 0;
            }
            default -> {
                int other = right > 0 ? 4 : 0;
                yield wrong ? other : wording - 5 + right;
            }
        };
    }

    private Section section(Draft draft, SectionCandidate candidate, int end) {
        Span heading = candidate.heading().span();
        List<Block> inside = between(draft.blocks(), heading.end(), end);
        int last = inside.isEmpty()
                ? heading.end()
                : inside.get(inside.size() - 1).span().end();
        int number = candidate.match().number();
        return new Section(
                form.section(number),
                candidate.heading(),
                candidate.match().wording(),
                new Span(heading.start(), Math.max(last, heading.end())),
                inside,
                subheadings(draft, inside, number));
    }

    /** The blocks that start from {@code from} on and before {@code to}. */
    private static List<Block> between(List<Block> blocks, int from, int to) {
        int first = firstFrom(blocks, from);
        return blocks.subList(first, Math.max(first, firstFrom(blocks, to)));
    }

    private static int firstFrom(List<Block> blocks, int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (blocks.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Section.Subheading> subheadings(Draft draft, List<Block> inside, int number) {
        List<Section.Subheading> found = new ArrayList<>();
        for (Block block : inside) {
            if (!(block instanceof Heading heading)) {
                continue;
            }
            Optional<AspectSpec> aspect = !form.section(number).aspects().isEmpty()
                    ? names.aspect(Normalizer.label(draft.text().slice(heading.title())))
                    : Optional.empty();
            boolean second = heading.numbering()
                    .filter(n -> n.style() == Numbering.Style.CHINESE_BRACKETS)
                    .isPresent();
            if (second || aspect.isPresent()) {
                found.add(new Section.Subheading(heading, aspect));
            }
        }
        return List.copyOf(found);
    }
}
