package org.gouji.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Table;
import org.gouji.form.ClaimSpec;
import org.gouji.form.Form;
import org.gouji.report.Claim;
import org.gouji.report.Prose;
import org.gouji.report.Report;
import org.gouji.report.prose.ProseReader;
import org.gouji.text.Caches;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Finds the cells that a number would refer to if it were typed at some place, by reading the sentence with a number there. */
public final class HypotheticalClaim {

    /** Any number but zero, which the grammars treat specially. */
    private static final String NUMBER = "7";

    private static final String UNIT = "件";

    private final ClaimReader claims;
    private final ProseReader prose = new ProseReader(Caches.none());

    /** Reads sentences about the tables of {@code form}. */
    public HypotheticalClaim(Form form) {
        this.claims = new ClaimReader(form.claims());
    }

    /**
     * What a number in place of {@code place} would count; nothing is read but the paragraph around it.
     *
     * @param place inside one line of {@code report}; empty where the number is still to be written
     */
    public Optional<ClaimSpec> at(Report report, Span place) {
        String string = report.text().string();
        int line = report.text().lineOf(place.start());
        String rest = string.substring(place.end(), report.text().lineEnd(line));
        boolean unit = !rest.isEmpty() && Normalizer.isHan(rest.charAt(0));
        Text text = Text.of(string.substring(0, place.start()) + NUMBER + (unit ? "" : UNIT) + rest);
        Draft draft = new Draft(text, report.draft().syntax(), blocks(report.draft(), place.start(), text.length()));
        Prose sentences = prose.read(draft, report.sections(), signature -> false);
        return claims.read(sentences, report.identity()).stream()
                .filter(Claim.Count.class::isInstance)
                .map(Claim.Count.class::cast)
                .filter(count -> count.quantity().span().start() == place.start())
                .map(Claim.Count::spec)
                .findFirst();
    }

    /** From the heading above to the line of {@code caret}, which now ends at {@code end}. */
    private static List<Block> blocks(Draft draft, int caret, int end) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : draft.blocks()) {
            if (block.span().start() > caret) {
                break;
            }
            if (block instanceof Heading || block instanceof Table) {
                blocks.clear();
            }
            blocks.add(block);
        }
        if (!blocks.isEmpty()) {
            int last = blocks.size() - 1;
            Block block = blocks.get(last);
            if (block instanceof Paragraph paragraph && paragraph.span().touches(caret)) {
                blocks.set(last, new Paragraph(new Span(paragraph.span().start(), end)));
            } else if (block instanceof Heading heading
                    && heading.body().filter(body -> body.touches(caret)).isPresent()) {
                int start = heading.body().orElseThrow().start();
                blocks.set(
                        last,
                        new Heading(
                                new Span(heading.span().start(), end),
                                heading.numbering(),
                                heading.title(),
                                Optional.of(new Span(start, end))));
            }
        }
        return blocks;
    }
}
