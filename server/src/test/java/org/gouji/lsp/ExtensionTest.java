package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.gouji.check.TestDraft;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Custom requests and commands, which the VS Code extension uses. */
class ExtensionTest {

    private static final String N = "一、本年新收政府信息公开申请数量→→→";

    private static final String PASS = "{\"kind\":\"pass\"}";

    private static final String CAPABILITIES = """
            {"capabilities": {"textDocument": {"codeLens": {}, "documentLink": {}},
              "workspace": {"applyEdit": true, "executeCommand": {}, "workspaceEdit": {"documentChanges": true}}}}""";

    @Test
    void theStateOfAReport() {
        try (Editor editor =
                open(TestDraft.report(2023).line("一、本年新收", N + "5→1→0→0→0→0→7").text())) {
            JsonObject status = own(editor, "gouji/status").getAsJsonObject();
            assertThat(status.toString())
                    .isEqualTo("{\"kind\":\"report\",\"form\":\"2021\",\"year\":2023,"
                            + "\"holding\":42,\"failing\":2,\"unjudged\":0,"
                            + "\"errors\":1,\"warnings\":0,\"todo\":0}");
        }
        try (Editor editor = open("购物清单\n苹果\t1\n")) {
            assertThat(own(editor, "gouji/status").getAsJsonObject().get("kind").getAsString())
                    .isEqualTo("other");
        }
        try (Editor editor = open(TestDraft.report(2023).text().replace("2023", "2016"))) {
            assertThat(own(editor, "gouji/status").getAsJsonObject().get("kind").getAsString())
                    .isEqualTo("early");
        }
    }

    @Test
    void thePageAsItWillBePublished() {
        String text = TestDraft.report(2023)
                .line("一、本年新收", N + "5→1→0→0→0→0→7")
                .text()
                .replace("公开政府信息215条", "公开<script>alert(1)</script>政府信息215条");
        try (Editor editor = open(text)) {
            JsonObject preview = own(editor, "gouji/preview").getAsJsonObject();
            assertThat(preview.get("title").getAsString()).isEqualTo("青岚市水务局2023年政府信息公开工作年度报告");
            Document page = Jsoup.parse(preview.get("html").getAsString());

            assertThat(page.select("script")).isEmpty();
            assertThat(page.select("h1").text()).isEqualTo("青岚市水务局2023年政府信息公开工作年度报告");
            assertThat(page.select("h2").eachText()).hasSize(6).startsWith("一、总体情况", "二、主动公开政府信息情况");
            assertThat(page.select("table.gouji-table")).hasSize(3);
            assertThat(page.select("th[rowspan=8]").text()).isEqualTo("（三）不予公开");
            Element wrong = page.select("td.gouji-wrong").first();
            assertThat(page.select("td.gouji-wrong")).hasSize(1);
            assertThat(wrong.text()).isEqualTo("7");
            assertThat(wrong.attr("title")).contains("6");
            int line = Integer.parseInt(wrong.attr("data-line"));
            int character = Integer.parseInt(wrong.attr("data-character"));
            assertThat(editor.text().line(line).substring(character)).isEqualTo("7");
            assertThat(page.select("p.gouji-signature").eachText()).containsExactly("青岚市水务局", "2024年1月20日");
            assertThat(page.text()).contains("公开<script>alert(1)</script>政府信息215条");
        }
    }

    @Test
    void fromCellToCell() {
        try (Editor editor =
                open(TestDraft.report(2023).line("一、本年新收", N + "5→1→0→0→0→‸→6").text())) {
            assertThat(range(editor, "gouji/cell", false)).isEqualTo("6");
            assertThat(range(editor, "gouji/cell", true)).isEqualTo("0");
        }
        try (Editor editor =
                open(TestDraft.report(2023).line("一、本年新收", N + "5→1→0→0→0→0→‸6").text())) {
            JsonObject there = own(editor, "gouji/cell").getAsJsonObject();
            int line = editor.text().lineOf(editor.text().string().indexOf("一、本年新收"));
            assertThat(there.getAsJsonObject("start").get("line").getAsInt()).isEqualTo(line + 1);
        }
        try (Editor editor =
                open(TestDraft.report(2023).line("一、总体情况", "一、总‸体情况").text())) {
            assertThat(own(editor, "gouji/cell").isJsonNull()).isTrue();
        }
    }

    @Test
    void totalsAreRecomputedOnRequest() {
        String before = TestDraft.report(2023)
                .line("一、本年新收", N + "‸5→1→0→0→0→0→9")
                .line("→（七）总计", "→（七）总计→→→→0→0→0→0→")
                .text();
        try (Editor editor = open(before)) {
            editor.client().reply("workspace/applyEdit", "{\"applied\": true}");
            command(editor, "gouji.recompute", "");
            String after =
                    editor.edited(editor.client().await("workspace/applyEdit").getAsJsonObject("edit"));
            assertThat(after).isEqualTo(TestDraft.report(2023).text());
        }
        try (Editor editor =
                open(TestDraft.report(2023).line("一、本年新收", N + "‸5→1→0→0→0→0→6").text())) {
            command(editor, "gouji.recompute", "");
            assertThat(editor.client()
                            .await("window/showMessage")
                            .get("message")
                            .getAsString())
                    .startsWith("合计无需改动");
            assertThat(editor.client().unread("workspace/applyEdit")).isZero();
        }
    }

    @Test
    void aTableIsPutBehindALine() {
        try (Editor editor = open("青岚市水务局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况‸\n五、其他\n")) {
            command(editor, "gouji.insertTable", ", \"table\": \"T4\"");
            String after =
                    editor.edited(editor.client().await("workspace/applyEdit").getAsJsonObject("edit"));
            assertThat(after)
                    .startsWith("青岚市水务局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\t")
                    .endsWith("\n" + "\t".repeat(14) + "\n五、其他\n");
        }
    }

    @Test
    void aTableInPiecesIsMadeWhole() {
        String lines = "\n1\n0\n0\n0\n1\n" + "0\n".repeat(10);
        String text = TestDraft.report(2023).text().replace("\n1\t0\t0\t0\t1" + "\t0".repeat(10) + "\n", lines);
        assertThat(text).contains(lines);
        String marked = text.replace("行政复议\t", "‸行政复议\t");
        try (Editor editor = open(marked)) {
            command(editor, "gouji.normalizeTable", "");
            String after =
                    editor.edited(editor.client().await("workspace/applyEdit").getAsJsonObject("edit"));
            assertThat(after).contains("\n1\t0\t0\t0\t1" + "\t0".repeat(10) + "\n");
            String[] titles = editor.ask("codeLens").getAsJsonArray().asList().stream()
                    .map(lens -> lens.getAsJsonObject()
                            .getAsJsonObject("command")
                            .get("title")
                            .getAsString())
                    .toArray(String[]::new);
            assertThat(titles).contains("整理为标准表格").doesNotContain("重算合计");
        }
    }

    @Test
    void aCodeLensComputesTotals() {
        try (Editor editor =
                open(TestDraft.report(2023).line("一、本年新收", N + "5→1→0→0→0→0→9").text())) {
            JsonObject lens = editor.ask("codeLens").getAsJsonArray().asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(one -> one.toString().contains("重算合计"))
                    .findFirst()
                    .orElseThrow();
            editor.client()
                    .request("workspace/executeCommand", lens.get("command").toString());
            assertThat(editor.edited(
                            editor.client().await("workspace/applyEdit").getAsJsonObject("edit")))
                    .isEqualTo(TestDraft.report(2023).text());
        }
    }

    @Test
    void aRuleHasAPageAndTheServerIsKnown() {
        try (Editor editor = open(TestDraft.report(2023).text())) {
            assertThat(editor.client()
                            .request("gouji/rule", "{\"id\": \"sum-row\"}")
                            .toString())
                    .contains("sum-row");
            assertThat(editor.client()
                            .request("gouji/rule", "{\"id\": \"../x\"}")
                            .isJsonNull())
                    .isTrue();
            assertThat(editor.client().request("gouji/info", "{}").toString()).contains("java ", "documents 1");
        }
    }

    @Test
    void addressesAreLinks() {
        String text = TestDraft.report(2023).text().replace("专栏。", "专栏（www.qinglan.example.cn/xxgk）。");
        try (Editor editor = open(text)) {
            JsonObject link = editor.ask("documentLink").getAsJsonArray().get(0).getAsJsonObject();
            assertThat(editor.slice(link.get("range"))).isEqualTo("www.qinglan.example.cn/xxgk");
            assertThat(link.get("target").getAsString()).isEqualTo("http://www.qinglan.example.cn/xxgk");
        }
    }

    @Test
    void aDocumentThatIsNotOpenHasNoState() {
        try (Editor editor = open("")) {
            assertThat(editor.client()
                            .request("gouji/status", "{\"textDocument\": {\"uri\": \"file:///none\"}}")
                            .isJsonNull())
                    .isTrue();
            for (String method : List.of("gouji/preview", "gouji/cell", "gouji/pasteTable", "gouji/place")) {
                JsonObject error = editor.client().answer(method, "{}").getAsJsonObject("error");
                assertThat(error.get("code").getAsInt()).as(method).isEqualTo(-32602);
                assertThat(error.get("message").getAsString()).contains("textDocument.uri");
            }
        }
    }

    static Editor open(String marked) {
        return Editor.initialize(CAPABILITIES, marked);
    }

    static JsonElement own(Editor editor, String method) {
        JsonObject params = Editor.json("{'textDocument': {'uri': '" + Editor.URI + "'}}");
        if (!method.equals("gouji/status")) {
            params.add("position", editor.position());
        }
        return editor.client().request(method, params.toString());
    }

    private static String range(Editor editor, String method, boolean backward) {
        JsonObject params = Editor.json("{'textDocument': {'uri': '" + Editor.URI + "'}}");
        params.add("position", editor.position());
        params.addProperty("backward", backward);
        return editor.slice(editor.client().request(method, params.toString()));
    }

    private static void command(Editor editor, String command, String more) {
        editor.client()
                .request(
                        "workspace/executeCommand",
                        "{\"command\": \"" + command + "\", \"arguments\": [{\"uri\": \"" + Editor.URI
                                + "\", \"position\": " + editor.position() + more + "}]}");
    }
}
