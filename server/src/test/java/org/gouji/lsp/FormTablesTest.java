package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.TestDraft;
import org.gouji.compose.NormalTable;
import org.gouji.draft.Table.Notation;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.report.reader.TestReader;
import org.gouji.text.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a report as data for a form to type in. */
class FormTablesTest {

    private static final String N = "一、本年新收政府信息公开申请数量→→→";
    private static final String ABILITIES = """
            {"capabilities": {"textDocument": {"publishDiagnostics": {"versionSupport": true}},
              "workspace": {"applyEdit": true}}}""";

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2023})
    void everyFigureIsItsOwnPlace(int year) {
        try (Editor editor = open(TestDraft.report(year)
                .line("一、本年新收", N + "5→1→0→0→0→0→6")
                .line("→（七）总计", "→（七）总计→→→5→1→0→0→0→0→6")
                .text())) {
            JsonObject form = form(editor);
            List<JsonObject> cells = cells(form);
            assertThat(cells.size()).isEqualTo(year < 2021 ? 198 : 200);
            cells.forEach(cell -> assertThat(editor.slice(cell.get("range")))
                    .as(name(cell))
                    .isEqualTo(cell.get("text").getAsString()));
        }
    }

    @Test
    void theGridIsThatOfTheForm() {
        try (Editor editor = open(TestDraft.report(2023).text())) {
            JsonObject form = form(editor);
            assertThat(form.get("title").getAsString()).isEqualTo("青岚市水务局2023年政府信息公开工作年度报告");
            JsonObject third = form.getAsJsonArray("tables").get(1).getAsJsonObject();
            assertThat(third.get("id").getAsString()).isEqualTo("T3");
            assertThat(third.get("heading").getAsString()).isEqualTo("三、收到和处理政府信息公开申请情况");
            String row = third.getAsJsonArray("rows").get(7).toString();
            assertThat(row)
                    .startsWith("[{\"text\":\"（三）不予公开\",\"scope\":\"rowgroup\",\"across\":1,\"down\":8},"
                            + "{\"text\":\"1.属于国家秘密\",\"scope\":\"row\",\"across\":1,\"down\":1},"
                            + "{\"field\":\"T3.R3.1.a\",\"across\":1,\"down\":1}");
            assertThat(cells(form).stream().map(FormTablesTest::name))
                    .contains("表三 › 予以公开 › 商业企业", "表二 › 规章 › 本年制发件数", "表四 › 复议后起诉 › 结果维持", "表四 › 行政复议 › 总计");
        }
    }

    @Test
    void sumsAreData() {
        try (Editor editor = open(TestDraft.report(2023).text())) {
            List<String> sums = new ArrayList<>();
            form(editor).getAsJsonArray("sums").forEach(sum -> sums.add(sum.toString()));
            assertThat(sums)
                    .contains(
                            "{\"rule\":\"sum-balance\",\"name\":\"收办平衡\",\"level\":\"error\",\"addends\":["
                                    + "{\"field\":\"T3.R7.b\",\"sign\":1},{\"field\":\"T3.C.b\",\"sign\":1},"
                                    + "{\"field\":\"T3.N.b\",\"sign\":-1},{\"field\":\"T3.P.b\",\"sign\":-1}],"
                                    + "\"operator\":\"equal\"}",
                            "{\"rule\":\"sum-t4\",\"name\":\"横向合计\",\"level\":\"error\",\"total\":\"T4.review.total\","
                                    + "\"addends\":[{\"field\":\"T4.review.upheld\",\"sign\":1},"
                                    + "{\"field\":\"T4.review.corrected\",\"sign\":1},"
                                    + "{\"field\":\"T4.review.other\",\"sign\":1},"
                                    + "{\"field\":\"T4.review.pending\",\"sign\":1}],\"operator\":\"equal\"}");
            assertThat(sums.stream().filter(sum -> sum.contains("at-most")))
                    .hasSize(2)
                    .allMatch(sum -> sum.contains("\"level\":\"information\""));
        }
    }

    @Test
    void whatHasNoPlaceIsNotOffered() {
        String text = TestDraft.report(2023).text();
        String shared = text.replaceFirst("\n行政许可\t.*\n", "\n");
        try (Editor editor = open(shared)) {
            Map<String, Boolean> places = places(form(editor));
            assertThat(places).containsEntry("T2.licence.decided", false).containsEntry("T2.penalty.decided", true);
        }
        try (Editor editor = open("青岚市水务局2023年政府信息公开工作年度报告\n")) {
            JsonObject form = form(editor);
            assertThat(places(form)).hasSize(200).doesNotContainValue(true);
            assertThat(form.getAsJsonArray("sums")).isEmpty();
        }
        try (Editor editor = open("")) {
            assertThat(places(form(editor))).hasSize(200).doesNotContainValue(true);
        }
    }

    /** In each notation: a figure goes into each cell in turn, and is then read in that cell and in no other. */
    @Test
    void whatIsWrittenAtAPlaceIsReadThere() {
        for (Notation notation : List.of(Notation.TAB, Notation.PIPE)) {
            for (String content : List.of("", "0")) {
                String text = written(notation, content);
                JsonObject form;
                Map<String, Edit> edits = new LinkedHashMap<>();
                try (Editor editor = open(text)) {
                    form = form(editor);
                    cells(form).stream()
                            .filter(cell -> cell.has("range"))
                            .forEach(cell -> edits.put(
                                    cell.get("field").getAsString(), new Edit(editor.span(cell.get("range")), "7391")));
                    assertThat(edits.size()).as(notation + " " + content).isEqualTo(200);
                    edits.forEach((field, edit) -> {
                        Report after =
                                TestReader.of(editor.text().apply(List.of(edit)).string());
                        assertThat(after.figures().number(field).map(Object::toString))
                                .as(notation + " " + field)
                                .hasValue("7391");
                    });
                }
            }
        }
    }

    @Test
    void findingsDoNotWaitForOneWhoHasLeftTheCell() {
        try (Editor editor = open(TestDraft.report(2023).text())) {
            String uri = Editor.URI;
            editor.client().await("textDocument/publishDiagnostics");
            int at = editor.text().string().indexOf("一、本年新收");
            int line = editor.text().lineOf(at);
            int character = editor.text().line(line).length();
            editor.client()
                    .notify(
                            "textDocument/didChange",
                            "{\"textDocument\": {\"uri\": \"" + uri
                                    + "\", \"version\": 2}, \"contentChanges\": [{\"range\":"
                                    + "{\"start\": {\"line\": " + line + ", \"character\": " + character
                                    + "}, \"end\": {\"line\": " + line + ", \"character\": " + character
                                    + "}}, \"text\": \"9\"}]}");
            assertThat(editor.client().await("textDocument/publishDiagnostics").getAsJsonArray("diagnostics"))
                    .isEmpty();
            editor.client().notify("gouji/settled", "{\"textDocument\": {\"uri\": \"" + uri + "\"}}");
            assertThat(editor.client().await("textDocument/publishDiagnostics").getAsJsonArray("diagnostics"))
                    .isNotEmpty();
        }
    }

    private static String written(Notation notation, String content) {
        String text = TestDraft.report(2023).text();
        Report report = TestReader.of(text);
        List<Edit> edits = new ArrayList<>();
        for (BoundTable table : report.tables()) {
            Optional<Edit> edit = NormalTable.edit(report, table, notation);
            edit.ifPresent(edits::add);
        }
        String normal = report.text().apply(edits).string();
        Report again = TestReader.of(normal);
        List<Edit> blanked = again.figures().all().stream()
                .map(figure -> new Edit(figure.span(), content))
                .toList();
        return again.text().apply(blanked).string();
    }

    private static Map<String, Boolean> places(JsonObject form) {
        Map<String, Boolean> places = new LinkedHashMap<>();
        cells(form).forEach(cell -> places.put(cell.get("field").getAsString(), cell.has("range")));
        return places;
    }

    private static String name(JsonObject cell) {
        return cell.get("name").getAsString();
    }

    private static List<JsonObject> cells(JsonObject form) {
        List<JsonObject> cells = new ArrayList<>();
        for (JsonElement table : form.getAsJsonArray("tables")) {
            table.getAsJsonObject().getAsJsonArray("cells").forEach(cell -> cells.add(cell.getAsJsonObject()));
        }
        return cells;
    }

    private static JsonObject form(Editor editor) {
        JsonObject params = Editor.json("{'textDocument': {'uri': '" + Editor.URI + "'}}");
        return editor.client().request("gouji/form", params.toString()).getAsJsonObject();
    }

    private static Editor open(String marked) {
        return Editor.initialize(ABILITIES, marked);
    }
}
