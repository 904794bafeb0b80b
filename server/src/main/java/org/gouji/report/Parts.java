package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Block;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Table;
import org.gouji.form.SectionRole;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * The parts of a report in the order of the page.
 *
 * @param text the characters
 * @param all the parts; one may occur twice
 */
public record Parts(Text text, List<Section> all) {

    /** The parts of {@code report}. */
    public static Parts of(Report report) {
        return new Parts(report.text(), report.sections());
    }

    /** The first part that is about this. */
    public Optional<Section> part(SectionRole role) {
        return all.stream().filter(part -> part.spec().is(role)).findFirst();
    }

    /** The first part with this number. */
    public Optional<Section> part(int number) {
        return all.stream().filter(part -> number(part) == number).findFirst();
    }

    /** The first of every part that occurs, in the order of the page. */
    public List<Section> firsts() {
        return all.stream()
                .filter(part -> part(number(part)).orElseThrow() == part)
                .toList();
    }

    /** The number of a part in the form. */
    public static int number(Section part) {
        return part.spec().number();
    }

    /** The content of a part: text behind its heading in the same line, prose, sub-headings and tables. */
    public static List<Span> content(Section part) {
        List<Span> content = new ArrayList<>();
        part.heading().body().ifPresent(content::add);
        part.blocks().stream().filter(Parts::isContent).map(Block::span).forEach(content::add);
        return content;
    }

    /** The characters of {@link #content} one after the other. */
    public String prose(Section part) {
        StringBuilder prose = new StringBuilder();
        content(part).forEach(span -> prose.append(text.slice(span)).append('\n'));
        return prose.toString();
    }

    private static boolean isContent(Block block) {
        return block instanceof Paragraph || block instanceof Heading || block instanceof Table;
    }
}
