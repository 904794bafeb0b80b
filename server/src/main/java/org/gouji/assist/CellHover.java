package org.gouji.assist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.gouji.form.RowSpec;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.text.Numerals;

/** The hover of a cell or a row label: its name, what it counts, by which article, and what it must equal. */
final class CellHover {

    private static final Pattern ARTICLE = Pattern.compile("第([一二三四五六七八九十]+)条");
    private static final String STEP = " › ";

    private final Report report;
    private final AssistMessages messages;

    CellHover(Report report, AssistMessages messages) {
        this.report = report;
        this.messages = messages;
    }

    /** The cell at {@code offset}. */
    Optional<HoverContent> cell(int offset) {
        return TableCell.at(report, offset).map(cell -> {
            TableSpec table = cell.table().spec();
            Field field = cell.figure().field();
            List<String> lines = new ArrayList<>(meaning(table, cell.row().spec()));
            messages.find("counts." + table.id() + "." + lastStep(field.column()))
                    .ifPresent(lines::add);
            Formula formula = new Formula(report, messages);
            report.relations().stream()
                    .filter(result -> concerns(result.spec(), field))
                    .forEach(result -> lines.add(formula.of(result)));
            String column = String.join(STEP, cell.columnPath());
            List<HoverContent.Term> terms = report.relations().stream()
                    .filter(result -> concerns(result.spec(), field))
                    .map(formula::table)
                    .filter(rows -> !rows.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            String title = path(table, cell.row().spec(), column);
            return new HoverContent(cell.figure().span(), title, List.copyOf(lines), terms);
        });
    }

    /** The row whose label stands at {@code offset}. */
    Optional<HoverContent> label(int offset) {
        for (BoundTable table : report.tables()) {
            for (BoundRow row : table.rows()) {
                if (!row.label().isEmpty() && row.label().touches(offset)) {
                    return Optional.of(label(table.spec(), row));
                }
            }
        }
        return Optional.empty();
    }

    private HoverContent label(TableSpec table, BoundRow row) {
        List<String> lines = new ArrayList<>(meaning(table, row.spec()));
        Formula formula = new Formula(report, messages);
        report.relations().stream()
                .filter(result -> liesIn(result, row.spec()))
                .forEach(result -> lines.add(formula.of(result)));
        return new HoverContent(row.label(), path(table, row.spec(), ""), List.copyOf(lines));
    }

    private static boolean liesIn(RelationResult result, RowSpec row) {
        return row.fields()
                .containsAll(Stream.concat(result.spec().left().stream(), result.spec().right().stream())
                        .toList());
    }

    static boolean concerns(RelationSpec spec, Field field) {
        return spec.left().contains(field) || spec.right().contains(field);
    }

    private static String path(TableSpec table, RowSpec row, String column) {
        List<String> steps = new ArrayList<>();
        RowGroup.block(table, row).ifPresent(steps::add);
        steps.addAll(row.path());
        return Stream.of(table.name(), String.join(STEP, steps), column)
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + " ｜ " + second)
                .orElseThrow();
    }

    /** What is counted in {@code row}, and by which articles. */
    private List<String> meaning(TableSpec table, RowSpec row) {
        List<String> lines = new ArrayList<>();
        messages.find("counts." + table.id() + "." + row.id()).ifPresent(lines::add);
        if (!row.articles().isEmpty()) {
            lines.add(messages.text("articles", row.articles()) + gists(row.articles()));
        }
        return lines;
    }

    private String gists(String articles) {
        Set<String> gists = new LinkedHashSet<>();
        Matcher matcher = ARTICLE.matcher(articles);
        while (matcher.find()) {
            Numerals.chinese(matcher.group(1))
                    .flatMap(number -> messages.find("article." + number))
                    .ifPresent(gists::add);
        }
        return gists.isEmpty() ? "" : messages.text("articles.gist", String.join("；", gists));
    }

    private static String lastStep(String column) {
        return column.substring(column.lastIndexOf('.') + 1);
    }
}
