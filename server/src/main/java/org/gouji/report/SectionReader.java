package org.gouji.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Numbering;
import org.gouji.draft.Table;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.text.Normal;
import org.gouji.text.Span;

/**
 * Finds the six parts. A part is known by the wording of its heading, whatever number stands before it, because the
 * number is one of the things that is wrong; the best wording found for a part wins, and equals count as doubled.
 */
final class SectionReader {

    private final Form form;
    private final SectionNames names;

    SectionReader(Form form) {
        this.form = form;
        this.names = new SectionNames(form);
    }

    private record Candidate(Heading heading, SectionNames.Match match, int strength) {}

    List<Section> read(Draft draft, Span signature) {
        List<Candidate> candidates = new ArrayList<>();
        List<Block> blocks = draft.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                boolean table = tableFollows(blocks, i);
                candidate(draft, heading, table).ifPresent(candidates::add);
            }
        }
        List<Candidate> chosen = candidates.stream()
                .filter(one -> isBest(one, candidates))
                .sorted(Comparator.comparing(one -> one.heading().span()))
                .toList();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            int end = i + 1 < chosen.size()
                    ? chosen.get(i + 1).heading().span().start()
                    : Math.max(signature.start(), chosen.get(i).heading().span().end());
            sections.add(section(draft, chosen.get(i), end));
        }
        return List.copyOf(sections);
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

    private Optional<Candidate> candidate(Draft draft, Heading heading, boolean table) {
        String title = Normal.label(draft.text().slice(heading.title()));
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
        return strength > 0 ? Optional.of(new Candidate(heading, match, strength)) : Optional.empty();
    }

    private static int strength(Heading heading, SectionNames.Match match, boolean table, boolean marked) {
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
                yield official && (match.number() != 2 || table) ? 20 + right : 0;
            }
            default -> {
                int other = right > 0 ? 4 : 0;
                yield wrong ? other : wording - 5 + right;
            }
        };
    }

    private static boolean isBest(Candidate one, List<Candidate> all) {
        boolean wrong = one.match().wording() == Section.Wording.WRONG;
        for (Candidate other : all) {
            if (other == one || other.match().number() != one.match().number()) {
                continue;
            }
            boolean clearlyBetter = other.strength() > one.strength() + (wrong ? 0 : 9);
            boolean earlier =
                    other.heading().span().start() < one.heading().span().start();
            if (clearlyBetter || wrong && other.strength() == one.strength() && earlier) {
                return false;
            }
        }
        return true;
    }

    private Section section(Draft draft, Candidate candidate, int end) {
        Span heading = candidate.heading().span();
        List<Block> inside = draft.blocks().stream()
                .filter(block ->
                        block.span().start() >= heading.end() && block.span().start() < end)
                .toList();
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

    private List<Section.Subheading> subheadings(Draft draft, List<Block> inside, int number) {
        List<Section.Subheading> found = new ArrayList<>();
        for (Block block : inside) {
            if (!(block instanceof Heading heading)) {
                continue;
            }
            Optional<AspectSpec> aspect =
                    number == 1 ? names.aspect(Normal.label(draft.text().slice(heading.title()))) : Optional.empty();
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
