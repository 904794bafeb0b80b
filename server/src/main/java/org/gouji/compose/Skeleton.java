package org.gouji.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.draft.Numbering;
import org.gouji.draft.Table.Notation;
import org.gouji.form.AspectSpec;
import org.gouji.form.Field;
import org.gouji.form.Form;
import org.gouji.form.SectionRole;
import org.gouji.form.SectionSpec;
import org.gouji.form.StandardSentence;
import org.gouji.form.TableSpec;
import org.gouji.report.OrganKind;
import org.gouji.text.Numerals;

/**
 * A whole report of one organ: title, basis and period, the parts, tables, the sentences that follow from the
 * tables, signature. What only the organ knows is left for it to write.
 *
 * @param form the form to follow
 * @param organ the organ's full name
 * @param year the year reported about
 * @param signed the date under the text; without one the day is left to be written
 * @param notation {@link Notation#PIPE} for a Markdown document, {@link Notation#TAB} for plain text
 * @param cells what stands in the cell of each value; may be empty
 * @param notes what is put into comments, by the place it belongs to
 */
public record Skeleton(
        Form form,
        String organ,
        int year,
        Optional<LocalDate> signed,
        Notation notation,
        Function<Field, String> cells,
        Map<NotePlace, List<String>> notes) {

    /**
     * Where a comment belongs.
     *
     * @param section number of the part; 0 for what stands before part one
     * @param aspect number of the sub-section; 0 for the part itself
     */
    public record NotePlace(int section, int aspect) {}

    private static final int RIGHT = 40;

    /** A report of zeros, signed on the last day that the law allows for such an organ. */
    public static Skeleton of(Form form, String organ, int year, Notation notation) {
        Optional<LocalDate> last = Optional.of(Deadline.of(OrganKind.ofName(organ), Optional.empty(), year));
        return new Skeleton(form, organ, year, last, notation, field -> "0", Map.of());
    }

    /** A report that is still to be written: every cell is blank, and nothing is said that nobody has said. */
    public static Skeleton blank(Form form, String organ, int year, Notation notation) {
        return of(form, organ, year, notation).withCells(field -> "").undated();
    }

    /** The same with a date that is still to be written. */
    public Skeleton undated() {
        return new Skeleton(form, organ, year, Optional.empty(), notation, cells, notes);
    }

    /** The same with these figures. */
    public Skeleton withCells(Function<Field, String> figures) {
        return new Skeleton(form, organ, year, signed, notation, figures, notes);
    }

    /** The number and the wording of a part's heading. */
    public static String heading(SectionSpec section) {
        return Numbering.ofPart(section.number()) + section.heading();
    }

    /** The number and the name of a sub-section. */
    public static String heading(AspectSpec aspect) {
        return heading(aspect, aspect.number());
    }

    /** The name of a sub-section behind another number, where not all of those before it are there. */
    public static String heading(AspectSpec aspect, int number) {
        return Numbering.ofSubheading(number) + aspect.name();
    }

    /** The title of a report. */
    public static String title(Form form, String organ, int year) {
        return organ + year + form.titleTail();
    }

    /** The sentence that names the basis and the statistical period. */
    public static String preamble(Form form, int year) {
        return "本报告根据" + Citations.ordinanceInFull() + "和" + Citations.notice(form) + "要求编制，所列数据统计期限为" + period(year)
                + "。";
    }

    /** The year that the figures of a report cover. */
    public static String period(int year) {
        return year + "年1月1日至" + year + "年12月31日";
    }

    /**
     * How part five begins; what follows only the organ knows.
     *
     * @param shortTitle true if 《条例》 has been explained already
     */
    public static String problems(Form form, boolean shortTitle) {
        return form.sentence(StandardSentence.PROBLEMS, shortTitle ? Citations.SHORT_TITLE : Citations.ORDINANCE);
    }

    /** The report, its last line ended. */
    public String text(String lineBreak) {
        List<String> blocks = new ArrayList<>();
        blocks.add((isMarkdown() ? "# " : "") + title(form, organ, year));
        List<String> opening = new ArrayList<>(List.of(preamble(form, year)));
        opening.addAll(comments(0, 0));
        blocks.add(String.join(gap(lineBreak), opening));
        List<String> body = new ArrayList<>();
        form.sections().forEach(section -> part(section, lineBreak, body));
        blocks.add(String.join(gap(lineBreak), body));
        blocks.add(signature(lineBreak));
        return String.join(lineBreak + lineBreak, blocks) + lineBreak;
    }

    /** Organ and date, without a line break at their end. */
    public String signature(String lineBreak) {
        return signed(organ) + gap(lineBreak) + signed(date());
    }

    /** The date under the text as it is written. */
    public String date() {
        return signed.map(SignatureLines::date).orElseGet(() -> SignatureLines.blankDate(year + 1));
    }

    /** A line of the signature at its place: on the right of a plain text. */
    public String signed(String line) {
        return (isMarkdown() ? "" : " ".repeat(RIGHT)) + line;
    }

    /**
     * One part from its heading on, without a line break at its end.
     *
     * @param shortTitle true if 《条例》 has been explained already
     */
    public String part(SectionSpec section, String lineBreak, boolean shortTitle) {
        List<String> body = new ArrayList<>();
        part(section, lineBreak, body);
        return String.join(gap(lineBreak), body).replace(problems(form, true), problems(form, shortTitle));
    }

    private void part(SectionSpec section, String lineBreak, List<String> body) {
        body.add((isMarkdown() ? "## " : "") + heading(section));
        for (AspectSpec aspect : section.aspects()) {
            String text = aspectText(aspect);
            if (isMarkdown()) {
                body.add("### " + heading(aspect));
                if (!text.isEmpty()) {
                    body.add(text);
                }
            } else {
                body.add(heading(aspect) + "。" + text);
            }
            body.addAll(comments(section.number(), aspect.number()));
        }
        form.tables().stream()
                .filter(table -> table.section() == section.number())
                .map(table -> table(table, lineBreak))
                .forEach(body::add);
        if (section.is(SectionRole.PROBLEMS)) {
            body.add(problems(form, true));
        }
        if (section.is(SectionRole.OTHER)) {
            Optional<String> fees = sentences().fees();
            boolean known = sentences().cases().isPresent();
            if (fees.isPresent() || known && !form.asksForFees(year)) {
                body.add(fees.orElseGet(() -> form.sentence(StandardSentence.NOTHING_ELSE)));
            }
        }
        body.addAll(comments(section.number(), 0));
    }

    private String table(TableSpec table, String lineBreak) {
        return new TableWriter(table, notation, cells).table(lineBreak);
    }

    private String aspectText(AspectSpec aspect) {
        Sentences sentences = sentences();
        return aspect.role()
                .map(role -> switch (role) {
                    case APPLICATIONS ->
                        sentences.applications().orElse("")
                                + sentences.results().orElse("");
                    case ADMINISTRATION -> sentences.documents().orElse("");
                    case SUPERVISION -> sentences.cases().orElse("");
                    case DISCLOSED, PLATFORMS -> "";
                })
                .orElse("");
    }

    private Sentences sentences() {
        return new Sentences(form, year, field -> Numerals.arabic(cells.apply(field)));
    }

    private List<String> comments(int section, int aspect) {
        return Optional.ofNullable(notes.get(new NotePlace(section, aspect))).orElse(List.of()).stream()
                .map(note -> "<!-- " + note.replace("--", "- -") + " -->")
                .toList();
    }

    private String gap(String lineBreak) {
        return isMarkdown() ? lineBreak + lineBreak : lineBreak;
    }

    private boolean isMarkdown() {
        return notation == Notation.PIPE;
    }
}
