package org.gouji.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.form.Form;
import org.gouji.form.Forms;

/** Tables of the other form. */
final class FormFaults {

    private FormFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.of(
                        "form-year",
                        "all tables of the other form",
                        (page, report, random) -> exchange(page, report, random, List.of("T2", "T3"))),
                PlantedFault.of(
                        "form-year",
                        "table two of the other form",
                        (page, report, random) -> exchange(page, report, random, List.of("T2"))),
                PlantedFault.of(
                                "form-mix",
                                "one column of the other form",
                                (page, report, random) -> PageEdit.nearEverything(page.mapLabels(
                                        label -> label.equals("本年制发件数") ? PageEdit.exact("本年新制作数量") : label)))
                        .form("2021")
                        .or("label-variant"));
    }

    private static Page exchange(Page page, SampleReport report, Random random, List<String> tables) {
        Form other = Forms.official().byId(report.form().equals("2019") ? "2021" : "2019");
        Map<String, String> figures =
                new LinkedHashMap<>(SampleFigures.consistent(other, report.organ(), report.year(), 9, random));
        other.table("T3").fields().forEach(field -> figures.put(field.id(), carried(report, field.id())));
        return PageEdit.nearEverything(page.mapTables(
                table -> tables.contains(table.id()) ? PageBuilder.table(other.table(table.id()), figures) : table));
    }

    /** The same applications in the rows of the other form. */
    private static String carried(SampleReport report, String id) {
        String column = id.substring(id.lastIndexOf('.') + 1);
        if (report.figures().containsKey(id)) {
            return report.figures().get(id);
        }
        if (id.startsWith("T3.R6.3.")) {
            return report.figures().get("T3.R6." + column);
        }
        if (id.matches("T3\\.R6\\.[a-ft]")) {
            long sum = 0;
            for (int i = 1; i <= 3; i++) {
                sum += report.count("T3.R6." + i + "." + column);
            }
            return Long.toString(sum);
        }
        return "0";
    }
}
