package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gouji.form.Field;
import org.gouji.form.Form;
import org.gouji.form.RowSpec;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;
import org.gouji.samples.Page.Part;
import org.gouji.samples.Page.Row;
import org.gouji.samples.Page.Title;
import org.gouji.samples.Page.ValueRow;

/** Changes pages in the terms of a form. */
final class PageEdit {

    private PageEdit() {}

    static String exact(String text) {
        return Marks.EXACT + text;
    }

    static String near(String text) {
        return Marks.NEAR + text;
    }

    /** Rewrites one cell. */
    static Page cell(Page page, Form form, String fieldId, UnaryOperator<String> change) {
        Field field = form.field(fieldId).orElseThrow(() -> new IllegalArgumentException("no field " + fieldId));
        RowSpec row = form.table(field.table()).row(field.row()).orElseThrow();
        int index = row.fields().indexOf(field);
        return page.mapRows(
                field.table(), values -> values.id().equals(row.id()) ? values.revalue(index, change) : values);
    }

    /** Puts a value into a cell and marks it. */
    static Page put(Page page, Form form, String fieldId, String value) {
        return cell(page, form, fieldId, old -> exact(value));
    }

    /** Marks a cell as one that explains the mistake as well. */
    static Page nearCell(Page page, Form form, String fieldId) {
        return cell(page, form, fieldId, PageEdit::near);
    }

    /** Rewrites one row. */
    static Page row(Page page, String table, String rowId, UnaryOperator<ValueRow> change) {
        return page.mapRows(table, row -> row.id().equals(rowId) ? change.apply(row) : row);
    }

    /** Marks a row's label and all its values. */
    static ValueRow nearRow(ValueRow row) {
        ValueRow labelled = row.path().isEmpty() ? row : row.relabel(PageEdit::near);
        return new ValueRow(
                row.id(),
                labelled.path(),
                row.values().stream().map(PageEdit::near).toList());
    }

    /** Rewrites the rows of one table as a list. */
    static Page rows(Page page, String table, UnaryOperator<List<Row>> change) {
        return page.mapTables(
                old -> old.id().equals(table) ? old.with(change.apply(new ArrayList<>(old.rows()))) : old);
    }

    /** Place of a row of values in a list of rows. */
    static int indexOf(List<Row> rows, String rowId) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ValueRow row && row.id().equals(rowId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row " + rowId);
    }

    /** Rewrites the first-level heading with this place, counted from 1. */
    static Page heading(Page page, int section, UnaryOperator<Heading> change) {
        return heading(page, 1, section, change);
    }

    /** Rewrites the heading of this level with this place, counted from 1. */
    static Page heading(Page page, int level, int place, UnaryOperator<Heading> change) {
        List<Part> parts = new ArrayList<>();
        int seen = 0;
        for (Part part : page.parts()) {
            boolean hit = part instanceof Heading heading && heading.level() == level && ++seen == place;
            parts.add(hit ? change.apply((Heading) part) : part);
        }
        return new Page(List.copyOf(parts));
    }

    static Heading mark(Heading heading) {
        return new Heading(heading.level(), exact(heading.number()), heading.text(), heading.tail());
    }

    static Heading markNear(Heading heading) {
        return new Heading(heading.level(), near(heading.number()), heading.text(), heading.tail());
    }

    static Heading renumber(Heading heading, String number) {
        return new Heading(heading.level(), exact(number), heading.text(), heading.tail());
    }

    static Heading reword(Heading heading, String text) {
        return new Heading(heading.level(), exact(heading.number()), text, heading.tail());
    }

    /** Rewrites the title, joined to one line. */
    static Page title(Page page, UnaryOperator<String> change) {
        return page.map(part -> List.of(
                part instanceof Title title ? new Title(List.of(change.apply(String.join("", title.lines())))) : part));
    }

    /** The blocks from a first-level heading to the one before the next; the signature belongs to none. */
    static List<Part> section(Page page, int number) {
        List<Part> found = new ArrayList<>();
        int at = 0;
        for (Part part : page.parts()) {
            at += part instanceof Heading heading && heading.level() == 1 ? 1 : 0;
            boolean closing = part instanceof Paragraph paragraph && paragraph.section() == 7;
            if (at == number && !closing) {
                found.add(part);
            }
        }
        return found;
    }

    /** Puts other blocks in the place of a section. */
    static Page replaceSection(Page page, int number, List<Part> blocks) {
        List<Part> old = section(page, number);
        int from = indexOfIdentity(page.parts(), old.get(0));
        List<Part> parts = new ArrayList<>(page.parts().subList(0, from));
        parts.addAll(blocks);
        parts.addAll(page.parts().subList(from + old.size(), page.parts().size()));
        return new Page(List.copyOf(parts));
    }

    private static int indexOfIdentity(List<Part> parts, Part part) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == part) {
                return i;
            }
        }
        throw new IllegalArgumentException("not on the page");
    }

    /** Puts other paragraphs below a first-level heading and drops its own blocks. */
    static Page content(Page page, int number, List<String> texts) {
        List<Part> blocks = new ArrayList<>(List.of(section(page, number).get(0)));
        texts.forEach(text -> blocks.add(new Paragraph(number, text)));
        return replaceSection(page, number, blocks);
    }

    /** Rewrites the paragraphs of a section. */
    static Page paragraphs(Page page, int number, UnaryOperator<String> change) {
        return page.map(part -> List.of(
                part instanceof Paragraph paragraph && paragraph.section() == number
                        ? new Paragraph(number, change.apply(paragraph.text()))
                        : part));
    }

    /** Drops blocks. */
    static Page drop(Page page, Predicate<Part> which) {
        return page.map(part -> which.test(part) ? List.of() : List.of(part));
    }

    /** Marks everything that a reader might point at when something is absent. */
    static Page nearEverything(Page page) {
        Page marked = page.map(part -> List.of(nearPart(part)));
        return marked.mapLabels(PageEdit::near);
    }

    private static Part nearPart(Part part) {
        if (part instanceof Title title) {
            return new Title(title.lines().stream().map(PageEdit::near).toList());
        }
        if (part instanceof Heading heading) {
            return markNear(heading);
        }
        if (part instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.section(), near(paragraph.text()));
        }
        return part;
    }
}
