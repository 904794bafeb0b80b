package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.form.AspectSpec;
import org.gouji.form.Field;
import org.gouji.form.GridCell;
import org.gouji.form.GridRow;
import org.gouji.form.SectionSpec;
import org.gouji.form.TableSpec;
import org.gouji.samples.Page.Head;
import org.gouji.samples.Page.HeadRow;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;
import org.gouji.samples.Page.Part;
import org.gouji.samples.Page.Row;
import org.gouji.samples.Page.Table;
import org.gouji.samples.Page.Title;
import org.gouji.samples.Page.ValueRow;

/** Builds the page of a sample report: blocks and tables. All labels come from the form. */
final class PageBuilder {

    private static final String NUMERALS = "一二三四五六七八九";

    private final SampleReport report;
    private final List<Part> parts = new ArrayList<>();

    private PageBuilder(SampleReport report) {
        this.report = report;
    }

    /** The page of a report as it should be. */
    static Page of(SampleReport report) {
        return new PageBuilder(report).build();
    }

    private Page build() {
        String tail = report.spec().titleTail();
        boolean wrapped = report.style() / 18 % 4 == 0;
        int cut = tail.indexOf("工作");
        String head = report.organ().name() + report.year();
        parts.add(new Title(
                wrapped ? List.of(head + tail.substring(0, cut), tail.substring(cut)) : List.of(head + tail)));
        report.prose().preamble().forEach(text -> parts.add(new Paragraph(0, text)));
        for (SectionSpec section : report.spec().sections()) {
            parts.add(heading(section));
            section(section);
        }
        parts.add(new Paragraph(7, report.signature()));
        parts.add(new Paragraph(7, report.date()));
        return new Page(List.copyOf(parts));
    }

    private Heading heading(SectionSpec section) {
        List<String> accepted = section.accepted();
        String text = report.style() % 3 == 0 && !accepted.isEmpty()
                ? accepted.get(report.style() % accepted.size())
                : section.heading();
        return new Heading(1, NUMERALS.charAt(section.number() - 1) + "、", text, "");
    }

    private void section(SectionSpec section) {
        switch (section.number()) {
            case 1 -> {
                parts.add(new Paragraph(1, report.prose().overview()));
                section.aspects().forEach(this::aspect);
            }
            case 5 -> report.prose().problems().forEach(text -> parts.add(new Paragraph(5, text)));
            case 6 -> report.prose().other().forEach(text -> parts.add(new Paragraph(6, text)));
            default -> {
                if (report.style() / 9 % 2 == 0) {
                    parts.add(new Paragraph(section.number(), "本部分的数据见下表。"));
                }
                report.spec().tables().stream()
                        .filter(table -> table.section() == section.number())
                        .forEach(table -> parts.add(table(table, report.figures())));
            }
        }
    }

    private void aspect(AspectSpec aspect) {
        String number = "（" + NUMERALS.charAt(aspect.number() - 1) + "）";
        String text = report.prose().aspects().get(aspect.number() - 1);
        switch (report.style() / 3 % 3) {
            case 0 -> parts.add(new Heading(2, number, aspect.name() + "。", text));
            case 1 -> {
                parts.add(new Heading(2, number, aspect.name(), ""));
                parts.add(new Paragraph(1, text));
            }
            default -> {
                parts.add(new Heading(2, number, aspect.name() + "情况", ""));
                parts.add(new Paragraph(1, text));
            }
        }
    }

    /** A table of a form with figures filled in. */
    static Table table(TableSpec spec, Map<String, String> figures) {
        List<Row> rows = new ArrayList<>();
        for (GridRow row : spec.grid()) {
            rows.add(row.row()
                    .<Row>map(values -> new ValueRow(
                            values.id(),
                            values.path(),
                            values.fields().stream()
                                    .map(Field::id)
                                    .map(id -> figures.getOrDefault(id, ""))
                                    .toList()))
                    .orElseGet(() -> new HeadRow(
                            row.cells().stream().map(PageBuilder::head).toList())));
        }
        return new Table(spec.id(), spec.width(), spec.labelColumns(), List.copyOf(rows));
    }

    private static Head head(GridCell cell) {
        return new Head(cell.text(), cell.across(), cell.down());
    }
}
