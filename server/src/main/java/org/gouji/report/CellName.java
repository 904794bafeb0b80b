package org.gouji.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.CellSum;
import org.gouji.form.Field;
import org.gouji.form.PlacedCell;
import org.gouji.form.RowSpec;
import org.gouji.form.TableSpec;

/**
 * What users call a cell: the labels that stand beside and above it in the official table, such as
 * {@code （七）总计 · 自然人}, {@code 行政复议 · 总计}, {@code 行政规范性文件 · 本年制发件数}.
 */
public final class CellName {

    private static final Pattern NUMBER = Pattern.compile("^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|[0-9]+\\.)");
    private static final int WORD = 2;
    private static final int MANY = 3;

    private CellName() {}

    /** Row and column of {@code field}. */
    public static String of(TableSpec table, Field field) {
        return row(table, field) + " · " + column(table, field);
    }

    /** Row and column of {@code field} in the tables of {@code report}; its id if none of them has it. */
    public static String of(Report report, Field field) {
        return tableOf(report, field).map(table -> of(table, field)).orElse(field.id());
    }

    /** The row of {@code field} in the tables of {@code report}, see {@link #row(TableSpec, Field)}; or its id. */
    public static String row(Report report, Field field) {
        return tableOf(report, field).map(table -> row(table, field)).orElse(field.id());
    }

    /** The label over {@code field} in the tables of {@code report}; its id if none of them has it. */
    public static String column(Report report, Field field) {
        return tableOf(report, field).map(table -> column(table, field)).orElse(field.id());
    }

    /** The cells of {@code sum} with their table, such as {@code 表三“本年新收政府信息公开申请数量 · 总计”}. */
    public static String of(Report report, CellSum sum) {
        Field first = sum.plus().get(0);
        String table = tableOf(report, first).map(TableSpec::name).orElse("");
        Optional<String> group = group(report, sum);
        if (group.isPresent()) {
            return table + "“" + group.get() + "”各项之和";
        }
        String names = sum.plus().stream().map(field -> bare(report, field)).collect(Collectors.joining(" + "))
                + sum.minus().stream().map(field -> " - " + bare(report, field)).collect(Collectors.joining());
        return table + "“" + names + "”";
    }

    private static String bare(Report report, Field field) {
        return withoutNumber(of(report, field));
    }

    /** The label over many rows of one column: 不予公开. */
    private static Optional<String> group(Report report, CellSum sum) {
        if (sum.plus().size() < MANY || !sum.minus().isEmpty()) {
            return Optional.empty();
        }
        List<String> groups = sum.plus().stream()
                .map(field -> groupOf(report, field))
                .distinct()
                .toList();
        return groups.size() == 1 && !groups.get(0).isEmpty() ? Optional.of(groups.get(0)) : Optional.empty();
    }

    private static String groupOf(Report report, Field field) {
        List<String> path = tableOf(report, field)
                .flatMap(table -> table.row(field.row()))
                .map(RowSpec::path)
                .orElse(List.of());
        return path.size() < MANY ? "" : withoutNumber(path.get(path.size() - 2));
    }

    /** The table of {@code report} that has {@code field}. */
    public static Optional<TableSpec> tableOf(Report report, Field field) {
        return Stream.concat(
                        report.tables().stream().map(BoundTable::spec),
                        report.expectedForm().stream().flatMap(form -> form.tables().stream()))
                .filter(table -> table.has(field))
                .findFirst();
    }

    /** The row of {@code field}, with its number; where rows have no label, the label over its group of columns. */
    public static String row(TableSpec table, Field field) {
        String label = table.row(field.row()).map(CellName::row).orElse("");
        if (!label.isEmpty()) {
            return label;
        }
        List<PlacedCell> heads = table.headsOver(field);
        return heads.size() > 1 ? text(heads.get(1)) : table.name();
    }

    /** The label of {@code row} with its number, explanations left out; with its group where it says little alone. */
    public static String row(RowSpec row) {
        String label = brief(row.label());
        boolean saysLittle = withoutNumber(label).length() <= WORD && row.path().size() > 2;
        return saysLittle ? brief(row.path().get(row.path().size() - 2)) + label : label;
    }

    /** The label over {@code field}. */
    public static String column(TableSpec table, Field field) {
        List<PlacedCell> heads = table.headsOver(field);
        return heads.isEmpty() ? field.column() : text(heads.get(0));
    }

    /** {@code label} without its leading number, such as 一、 or （七）. */
    public static String withoutNumber(String label) {
        return NUMBER.matcher(label).replaceFirst("");
    }

    private static String text(PlacedCell head) {
        return brief(head.cell().text());
    }

    private static String brief(String label) {
        int bracket = label.indexOf('（', 1);
        int comma = label.indexOf('、', WORD);
        int end = label.length();
        end = bracket > 0 ? Math.min(end, bracket) : end;
        end = comma > 0 ? Math.min(end, comma) : end;
        return label.substring(0, end);
    }
}
