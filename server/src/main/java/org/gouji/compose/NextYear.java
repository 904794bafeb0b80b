package org.gouji.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.compose.Skeleton.NotePlace;
import org.gouji.draft.Block;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.AspectSpec;
import org.gouji.form.Field;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.RowRole;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Section.Subheading;

/**
 * Begins next year's report from this one: organ, title, period and date are moved on, what was carried over to the
 * next year is what was carried over from the last, and all other cells are blank.
 */
public final class NextYear {

    private final Report last;

    private NextYear(Report last) {
        this.last = last;
    }

    /**
     * The report about the year after that of {@code last}.
     *
     * @param keepProse put this year's sentences into comments, each in its part
     * @return empty if organ or year are not known, or no form applies
     */
    public static Optional<Skeleton> of(Report last, Forms forms, Notation notation, boolean keepProse) {
        return of(last, Optional.empty(), forms, notation, keepProse);
    }

    /** The same, for {@code named} whatever the organ of {@code last} is. */
    public static Optional<Skeleton> of(
            Report last, Optional<String> named, Forms forms, Notation notation, boolean keepProse) {
        NextYear next = new NextYear(last);
        Optional<Integer> year = last.identity().year().map(known -> known.value() + 1);
        Optional<String> organ = named.or(() ->
                last.identity().organ().or(() -> last.identity().signature()).map(Identity.Named::name));
        Optional<Form> form = year.flatMap(forms::forYear);
        return form.flatMap(known -> organ.map(name -> new Skeleton(
                known,
                name,
                year.orElseThrow(),
                Optional.empty(),
                notation,
                field -> next.cell(known, field),
                keepProse ? next.notes() : Map.of())));
    }

    /** The notation that goes with the draft: Markdown for Markdown or where a table is written so. */
    public static Notation notationOf(Report report) {
        boolean pipes = report.draft().syntax() == Syntax.MARKDOWN
                || report.tables().stream().anyMatch(table -> table.table().notation() == Notation.PIPE);
        return pipes ? Notation.PIPE : Notation.TAB;
    }

    /**
     * What stands in the cells of what was carried over from the year before.
     *
     * @param unknown how many of them stay blank, as the report of the year before states no number for them
     * @param all how many there are
     */
    public record CarriedOver(int unknown, int all) {}

    /** What a report in {@code form} takes over from {@code last}; whoever begins one is told of what is unknown. */
    public static CarriedOver carriedOver(Report last, Form form) {
        NextYear next = new NextYear(last);
        List<String> cells = form.tables().stream()
                .flatMap(table -> table.rows(RowRole.CARRIED_OVER).stream())
                .flatMap(row -> row.fields().stream())
                .map(field -> next.cell(form, field))
                .toList();
        return new CarriedOver((int) cells.stream().filter(String::isEmpty).count(), cells.size());
    }

    private String cell(Form form, Field field) {
        return form.table(field.table()).is(field, RowRole.CARRIED_OVER)
                ? last.tables().stream()
                        .flatMap(table -> table.spec().rows(RowRole.CARRIED_FORWARD).stream())
                        .flatMap(row -> row.fields().stream())
                        .filter(left -> left.column().equals(field.column()))
                        .findFirst()
                        .flatMap(left -> last.figures().number(left.id()))
                        .map(number -> number.toPlainString())
                        .orElse("")
                : "";
    }

    /** Last year's prose, each paragraph under the heading that it stood under. */
    private Map<NotePlace, List<String>> notes() {
        Map<NotePlace, List<String>> notes = new HashMap<>();
        int first = last.sections().stream()
                .mapToInt(section -> section.span().start())
                .min()
                .orElse(last.text().length());
        notes.put(
                new NotePlace(0, 0),
                sentences(last.draft().blocks().stream()
                        .filter(block -> block.span().start() < first)
                        .toList()));
        for (Section section : last.sections()) {
            int number = section.spec().number();
            section.heading()
                    .body()
                    .ifPresent(body -> note(notes, number, 0, last.text().slice(body)));
            int aspect = 0;
            for (Block block : section.blocks()) {
                Optional<Subheading> subheading = section.subheadings().stream()
                        .filter(found -> found.heading().equals(block))
                        .findFirst();
                if (subheading.isPresent()) {
                    aspect = subheading.get().aspect().map(AspectSpec::number).orElse(0);
                }
                boolean named = aspect > 0 && subheading.isPresent();
                if (named) {
                    // The new report has this heading itself.
                    int place = aspect;
                    subheading
                            .get()
                            .heading()
                            .body()
                            .ifPresent(body ->
                                    note(notes, number, place, last.text().slice(body)));
                } else if (block instanceof Paragraph || block instanceof Heading) {
                    note(notes, number, aspect, last.text().slice(block.span()));
                }
            }
        }
        return notes;
    }

    private static void note(Map<NotePlace, List<String>> notes, int section, int aspect, String words) {
        notes.computeIfAbsent(new NotePlace(section, aspect), place -> new ArrayList<>())
                .add(words);
    }

    private List<String> sentences(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Paragraph || block instanceof Heading)
                .map(block -> last.text().slice(block.span()))
                .toList();
    }
}
