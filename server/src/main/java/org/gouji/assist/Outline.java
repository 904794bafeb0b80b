package org.gouji.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Block;
import org.gouji.draft.Heading;
import org.gouji.draft.Numbering;
import org.gouji.draft.Table;
import org.gouji.draft.Title;
import org.gouji.report.BoundTable;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Span;

/** A report as a tree: title, parts, sub-headings, tables, groups of rows, rows. */
public final class Outline {

    private final Report report;
    private final AssistMessages messages;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Item> roots = new ArrayList<>();

    private Outline(Report report, AssistMessages messages) {
        this.report = report;
        this.messages = messages;
    }

    /**
     * A named piece of a report.
     *
     * @param name as written, without blanks at the ends; for rows the label of the form
     * @param detail short additional text; may be empty
     * @param kind what it is
     * @param span all of it
     * @param selection span of its name; inside {@code span}
     * @param items its children, in order and without overlap
     */
    public record Item(String name, String detail, Kind kind, Span span, Span selection, List<Item> items) {}

    /** What a piece is. */
    public enum Kind {
        /** All of the report, under its title. */
        REPORT,
        /** One of the six parts, or what is numbered like one. */
        PART,
        /** A sub-section under a lower heading. */
        SUBSECTION,
        /** A table. */
        TABLE,
        /** Rows under one label. */
        GROUP,
        /** One row. */
        ROW
    }

    /** A piece whose end is not known yet. */
    private record Open(int level, Kind kind, Span heading, String name, List<Item> items) {}

    /** The outermost pieces of {@code report}; one if it has a title. */
    public static List<Item> of(Report report, AssistMessages messages) {
        return new Outline(report, messages).items();
    }

    private List<Item> items() {
        int end = 0;
        int signature = signatureStart();
        for (Block block : report.draft().blocks()) {
            if (block instanceof Title title) {
                close(0, end);
                open.push(new Open(0, Kind.REPORT, title.span(), oneLine(title.span()), new ArrayList<>()));
            } else if (block instanceof Heading heading) {
                int level = level(heading);
                close(level, end);
                Kind kind = level == 1 ? Kind.PART : Kind.SUBSECTION;
                open.push(new Open(level, kind, heading.label(), oneLine(heading.label()), new ArrayList<>()));
            } else if (block instanceof Table table) {
                Item item = table(table);
                add(item);
                // A row ends with its last cell, even an empty one.
                end = Math.max(end, item.span().end());
            } else if (block.span().start() >= signature) {
                // Signature and date belong to the report, not to its last part.
                close(1, end);
            }
            end = Math.max(end, block.span().end());
        }
        close(0, end);
        return List.copyOf(roots);
    }

    private int signatureStart() {
        Identity identity = report.identity();
        int name = identity.signature().map(found -> found.span().start()).orElse(Integer.MAX_VALUE);
        int date = identity.date().map(found -> found.date().span().start()).orElse(Integer.MAX_VALUE);
        return Math.min(name, date);
    }

    private void close(int level, int end) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            Open done = open.pop();
            Span span = new Span(
                    done.heading().start(), Math.max(end, done.heading().end()));
            add(new Item(done.name(), "", done.kind(), span, done.heading(), List.copyOf(done.items())));
        }
    }

    private void add(Item item) {
        if (open.isEmpty()) {
            roots.add(item);
        } else {
            open.peek().items().add(item);
        }
    }

    private int level(Heading heading) {
        boolean part =
                report.sections().stream().anyMatch(section -> section.heading().equals(heading));
        if (part) {
            return 1;
        }
        return heading.numbering().map(Numbering::style).map(Outline::level).orElse(2);
    }

    private static int level(Numbering.Style style) {
        return switch (style) {
            case CHINESE_COMMA, CHINESE_BARE, ORDINAL -> 1;
            case CHINESE_BRACKETS -> 2;
            case ARABIC_STOP, ARABIC_COMMA -> 3;
            case ARABIC_BRACKETS -> 4;
        };
    }

    private Item table(Table table) {
        Optional<BoundTable> bound = report.tables().stream()
                .filter(candidate -> candidate.table().equals(table))
                .findFirst();
        if (bound.isEmpty()) {
            return new Item(
                    messages.text("table"),
                    "",
                    Kind.TABLE,
                    table.span(),
                    Span.at(table.span().start()),
                    List.of());
        }
        String detail = messages.text("form", bound.get().spec().form());
        List<Item> rows = items(RowGroup.of(bound.get()));
        return new Item(
                bound.get().spec().name(),
                detail,
                Kind.TABLE,
                rows.stream().map(Item::span).reduce(table.span(), Span::union),
                Span.at(table.span().start()),
                rows);
    }

    private static List<Item> items(List<RowGroup> groups) {
        return groups.stream()
                .map(group -> new Item(
                        group.label(),
                        "",
                        group.groups().isEmpty() ? Kind.ROW : Kind.GROUP,
                        group.span(),
                        group.name(),
                        items(group.groups())))
                .toList();
    }

    private String oneLine(Span span) {
        return report.text().slice(span).strip().replaceAll("\\s+", " ");
    }
}
