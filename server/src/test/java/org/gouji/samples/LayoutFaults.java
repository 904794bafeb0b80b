package org.gouji.samples;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What page breaks and converters do to tables. */
final class LayoutFaults {

    private LayoutFaults() {}

    static List<PlantedFault> all() {
        Set<Layout> tabs = EnumSet.of(Layout.TAB_CANONICAL, Layout.TAB_PADDED_END, Layout.TAB_POI);
        Set<Layout> cells = EnumSet.of(Layout.CELL_TAB, Layout.CELL_TAB_TIGHT);
        Set<Layout> lines =
                EnumSet.of(Layout.CELL_TAB, Layout.CELL_PLAIN, Layout.CELL_PLAIN_BLANKS, Layout.LIBREOFFICE);
        return List.of(
                PlantedFault.inText("table-glued", "table four run together", lines, LayoutFaults::glue),
                PlantedFault.inText("table-splitrow", "a label cut by a page break", tabs, LayoutFaults::cutLabel),
                PlantedFault.inText("table-split", "header again after a page break", tabs, LayoutFaults::headerAgain),
                PlantedFault.inText(
                        "table-shift",
                        "a row without its first field",
                        EnumSet.of(Layout.TAB_CANONICAL, Layout.TAB_PADDED_END),
                        LayoutFaults::shift),
                PlantedFault.inText(
                        "table-cellbreak",
                        "a label in two paragraphs",
                        cells,
                        text -> text.replace("\t（四）无法提供\n", "\t" + Marks.EXACT + "（四）\n\n" + Marks.NEAR + "无法提供\n")));
    }

    private static String cutLabel(String text) {
        return eachLine(text, line -> {
            String label = "5.属于三类内部事务信息";
            if (!line.contains(label)) {
                return List.of(line);
            }
            String cut = line.replace(label, Marks.EXACT + "5.属于三类内部事务信");
            return List.of(cut, "", "\t" + Marks.NEAR + "息\t\t\t\t\t\t\t");
        });
    }

    /** The cells of table four in one line, nothing between them. */
    private static String glue(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            String cell = line.strip();
            if (inside && cell.startsWith("五、")) {
                lines.add(Marks.EXACT + table);
                lines.add("");
                inside = false;
            }
            inside |= cell.equals("行政复议");
            if (inside) {
                table.append(cell);
            } else {
                lines.add(cell.startsWith("四、") && cell.contains("复议") ? Marks.NEAR + line : line);
            }
        }
        return String.join("\n", lines);
    }

    private static String headerAgain(String text) {
        List<String> header = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("（本列数据") || !header.isEmpty() && header.size() < 3) {
                header.add(line);
            }
        }
        return eachLine(text, line -> {
            if (!line.contains("2.重复申请")) {
                return List.of(line);
            }
            List<String> lines = new ArrayList<>(List.of(Marks.NEAR));
            header.forEach(head -> lines.add(Marks.EXACT + head));
            lines.add(Marks.NEAR + line);
            return lines;
        });
    }

    private static String shift(String text) {
        return eachLine(text, line -> {
            if (!line.contains("（七）总计")) {
                return List.of(line);
            }
            return List.of(Marks.EXACT + line.substring(1) + "\t");
        });
    }

    private interface LineChange {
        List<String> apply(String line);
    }

    private static String eachLine(String text, LineChange change) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.addAll(change.apply(line));
        }
        return String.join("\n", lines);
    }
}
