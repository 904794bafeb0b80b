package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.gouji.check.Messages;
import org.gouji.check.RuleInfo;
import org.gouji.check.neighbours.NeighbourRules;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.lsp.documents.Positions;
import org.gouji.report.Report;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;

/**
 * A client that sends random edits, requests and cancellations, and closes and reopens documents, without waiting. From
 * time to time it stops and compares the findings of the server, with their places and texts, with those of an analyzer
 * without caches.
 */
final class Soak implements AutoCloseable {

    private static final Messages MESSAGES = Messages.in(Locale.CHINESE);
    private static final int OUTSTANDING = 64;
    private static final int MANY = 1_000;
    private static final List<String> QUESTIONS = List.of(
            "hover",
            "completion",
            "codeAction",
            "documentSymbol",
            "foldingRange",
            "selectionRange",
            "codeLens",
            "inlayHint",
            "documentHighlight",
            "definition",
            "references",
            "semanticTokens/full",
            "semanticTokens/range",
            "documentLink",
            "formatting",
            "rangeFormatting",
            "prepareRename",
            "signatureHelp",
            "diagnostic");
    private static final List<String> SCRAPS = List.of(
            "1",
            "0",
            "，",
            "。",
            "|",
            "\t",
            "\n",
            "\r\n",
            "\r",
            " ",
            "　",
            "公开",
            "申请12件",
            "<!--",
            "-->",
            "𠮷",
            "😀",
            "##",
            "（一）",
            "三、本年度办理结果",
            "行政许可\t1\t2\n",
            "| a | b |\n| --- | --- |\n",
            "<table><tr><td>1</td></tr></table>",
            "<!-- gouji-ignore sum-row: 已核对 -->\n",
            "\uFEFF");

    /** They compare with the other open documents, whose organs and years the edits change. */
    private static final Set<String> RULES_ABOUT_SEVERAL = Stream.concat(
                    NeighbourRules.all().stream()
                            .flatMap(rule -> rule.infos().stream().map(RuleInfo::id)),
                    Stream.of("sec5-same"))
            .collect(Collectors.toUnmodifiableSet());

    private final Random random;
    private final TestClient client;
    private final StrictAnalyzer fresh = new StrictAnalyzer(ReportAnalyzer.withoutCaches(Forms.official()));
    private final List<EditedDocument> pages = new ArrayList<>();
    private final Deque<CompletableFuture<JsonObject>> asked = new ArrayDeque<>();
    private int answers;
    private int compared;

    /** A document as the editor has it. */
    private static final class EditedDocument {
        private final String uri;
        private final String language;
        private final String first;
        private Text text;
        private int version = 1;

        EditedDocument(String uri, String language, String first) {
            this.uri = uri;
            this.language = language;
            this.first = first;
            this.text = Text.of(first, 1);
        }
    }

    Soak(long seed) {
        this.random = new Random(seed);
        this.client = TestClient.of(() -> new ReportAnalyzer(Forms.official()));
        client.initialize("""
                {"capabilities": {"textDocument": {"diagnostic": {}, "hover": {}, "codeLens": {}, "inlayHint": {},
                  "completion": {"completionItem": {"snippetSupport": true}}, "foldingRange": {}, "selectionRange": {},
                  "documentHighlight": {}, "definition": {}, "references": {}, "documentLink": {}, "formatting": {},
                  "rangeFormatting": {}, "rename": {"prepareSupport": true}, "signatureHelp": {}, "documentSymbol": {},
                  "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}},
                  "semanticTokens": {"requests": {"full": {"delta": true}, "range": true}}},
                  "workspace": {"applyEdit": true, "workspaceEdit": {"documentChanges": true}}}}""");
        for (Layout layout : List.of(Layout.PIPE, Layout.TAB_CANONICAL, Layout.CELL_PLAIN)) {
            String form = layout == Layout.TAB_CANONICAL ? "2019" : "2021";
            String text = Layouts.write(SampleReport.correct(form, new Random(seed)), layout);
            boolean markdown = layout == Layout.PIPE;
            EditedDocument page = new EditedDocument(
                    "file:///" + layout + (markdown ? ".md" : ".txt"), markdown ? "markdown" : "plaintext", text);
            pages.add(page);
            client.open(page.uri, page.language, page.version, text);
        }
    }

    /** One random action of an editor. */
    void step(int number) {
        EditedDocument page = pages.get(random.nextInt(pages.size()));
        int what = random.nextInt(100);
        if (number % MANY == 0) {
            calm();
        } else if (what < 60) {
            edit(page);
        } else if (what < 96) {
            ask(page);
        } else if (what < 98) {
            client.notify("$/cancelRequest", "{\"id\":" + Math.max(1, client.lastId() - random.nextInt(4)) + "}");
        } else if (what < 99) {
            client.close(page.uri);
            page.version = 1;
            page.text = Text.of(received(page.text.string()), 1);
            client.open(page.uri, page.language, 1, page.text.string());
        } else {
            // Resets the document: otherwise random edits leave nothing of the report.
            page.text = Text.of(page.first, page.version);
            client.replace(page.uri, ++page.version, page.first);
        }
    }

    private void edit(EditedDocument page) {
        int length = page.text.length();
        int start = random.nextInt(length + 1);
        boolean deletes = random.nextInt(3) == 0;
        int end = deletes ? Math.min(length, start + 1 + random.nextInt(random.nextInt(40) == 0 ? 200 : 3)) : start;
        String put = deletes && random.nextBoolean() ? "" : SCRAPS.get(random.nextInt(SCRAPS.size()));
        Positions positions = new Positions(page.text);
        Range range = positions.range(new Span(start, end));
        // What a position means is the protocol's business: inside of a line break it is the end of the line.
        Span meant = positions.span(range);
        page.text = page.text.apply(List.of(new Edit(meant, put)));
        JsonObject change = new JsonObject();
        change.add("range", range(range));
        change.addProperty("text", put);
        client.notify(
                "textDocument/didChange",
                "{\"textDocument\":{\"uri\":\"" + page.uri + "\",\"version\":" + ++page.version
                        + "},\"contentChanges\":[" + change + "]}");
    }

    private void ask(EditedDocument page) {
        Position here = new Positions(page.text).position(random.nextInt(page.text.length() + 1));
        JsonObject params = new JsonObject();
        JsonObject document = new JsonObject();
        document.addProperty("uri", page.uri);
        params.add("textDocument", document);
        params.add("position", position(here));
        params.add("range", range(new Range(here, here)));
        params.add("positions", Editor.json("{\"a\":[]}").get("a"));
        params.getAsJsonArray("positions").add(position(here));
        params.add("context", Editor.json("{'diagnostics': [], 'includeDeclaration': true, 'triggerKind': 1}"));
        params.add("options", Editor.json("{'tabSize': 4, 'insertSpaces': true}"));
        String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        asked.add(client.send("textDocument/" + question, params.toString()));
        while (asked.size() > OUTSTANDING) {
            hear(asked.remove());
        }
    }

    /** A response is a result, or the error "cancelled" or "content modified"; never another error. */
    private void hear(CompletableFuture<JsonObject> answer) {
        JsonObject said = TestClient.get(answer);
        if (said.has("error")) {
            int code = said.getAsJsonObject("error").get("code").getAsInt();
            if (code != -32800 && code != -32801) {
                throw new AssertionError(said + "\n" + client.await(TestClient.LOG));
            }
        } else {
            answers++;
        }
    }

    /** Waits for every answer, then compares. */
    private void calm() {
        while (!asked.isEmpty()) {
            hear(asked.remove());
        }
        for (EditedDocument page : pages) {
            List<String> found = new ArrayList<>();
            for (JsonElement item : client.pull(page.uri, "").getAsJsonArray("items")) {
                JsonObject diagnostic = item.getAsJsonObject();
                String rule = diagnostic.get("code").getAsString();
                if (!RULES_ABOUT_SEVERAL.contains(rule)) {
                    found.add(rule + " " + diagnostic.get("range") + " "
                            + diagnostic.get("message").getAsString());
                }
            }
            assertThat(found).as(page.text.string()).containsExactlyInAnyOrderElementsOf(expected(page));
            compared += found.size();
        }
        client.forget();
    }

    /** How many requests were answered with a result. */
    int answers() {
        return answers;
    }

    /** How many findings were the same. */
    int compared() {
        return compared;
    }

    private List<String> expected(EditedDocument page) {
        Syntax syntax = page.language.equals("markdown") ? Syntax.MARKDOWN : Syntax.PLAIN;
        Analysis analysis = fresh.analyze(Text.of(page.text.string()), syntax, Settings.defaults());
        Positions positions = new Positions(page.text);
        List<String> expected = new ArrayList<>();
        if (analysis.report().kind() != Report.Kind.OTHER) {
            analysis.findings().stream()
                    .filter(shown ->
                            !RULES_ABOUT_SEVERAL.contains(shown.finding().rule()))
                    .forEach(shown -> expected.add(shown.finding().rule() + " "
                            + range(positions.range(shown.finding().span())) + " "
                            + received(MESSAGES.render(shown.finding().message()))));
        }
        return expected;
    }

    /** What the other side gets: a lone surrogate left by an edit, which a message may quote, does not survive UTF-8. */
    private static String received(String sent) {
        return new String(sent.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static JsonObject range(Range range) {
        JsonObject json = new JsonObject();
        json.add("start", position(range.getStart()));
        json.add("end", position(range.getEnd()));
        return json;
    }

    private static JsonObject position(Position position) {
        JsonObject json = new JsonObject();
        json.addProperty("line", position.getLine());
        json.addProperty("character", position.getCharacter());
        return json;
    }

    @Override
    public void close() {
        calm();
        client.close();
    }
}
