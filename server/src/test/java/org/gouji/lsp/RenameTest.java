package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenameTest {

    private static final String ABLE = "{\"capabilities\": {\"textDocument\": {\"rename\": {\"prepareSupport\": true}},"
            + " \"workspace\": {\"workspaceEdit\": {\"documentChanges\": true}}}}";
    private static final String PROSE = """
            （一）主动公开。2023年，青岚市水务局公开信息215条，较2022年增加3条。
            依据《青岚市水务局2023年工作要点》（青水〔2023〕5号）办理。
            （二）依申请公开。2023 年度收到申请6件，上年结转1件；2024年，我局将继续做好答复。""";

    private static String report(String caret) {
        String text = TestDraft.report(2023).body(1, PROSE).text();
        return text.replace(caret.replace("‸", ""), caret);
    }

    @Test
    void renamesTheYearInTitlePeriodProseAndDate() {
        try (Editor editor = Editor.initialize(ABLE, report("水务局20‸23年政府信息公开工作年度报告"))) {
            String after = editor.edited(rename(editor, "2024"));

            assertThat(after.lines().limit(6))
                    .containsExactly(
                            "青岚市水务局2024年政府信息公开工作年度报告",
                            "本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）要求编制，" + "所列数据统计期限为2024年1月1日至2024年12月31日。",
                            "一、总体情况",
                            "（一）主动公开。2024年，青岚市水务局公开信息215条，较2022年增加3条。",
                            "依据《青岚市水务局2023年工作要点》（青水〔2023〕5号）办理。",
                            "（二）依申请公开。2024 年度收到申请6件，上年结转1件；2024年，我局将继续做好答复。");
            assertThat(after).contains("（国办函〔2020〕109号），2024年度未收取").endsWith("青岚市水务局\n2025年1月20日\n");
        }
    }

    @Test
    void renamesTheOrganInTitleProseAndSignature() {
        try (Editor editor = Editor.initialize(ABLE, report("2023年，青岚‸市水务局公开"))) {
            String after = editor.edited(rename(editor, "云泽县林业和草原局"));

            assertThat(after)
                    .startsWith("云泽县林业和草原局2023年政府信息公开工作年度报告\n")
                    .contains("2023年，云泽县林业和草原局公开信息", "依据《青岚市水务局2023年工作要点》")
                    .endsWith("云泽县林业和草原局\n2024年1月20日\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "水务局20‸23年政府, 2024, 2023",
        "水务局20‸23年政府, 2022, 2023",
        "水务局‸2023年政府, 云泽县林业和草原局, 青岚市水务局",
    })
    void comesBackToTheStart(String caret, String there, String back) {
        String marked = report(caret);
        String away;
        try (Editor editor = Editor.initialize(ABLE, marked)) {
            away = editor.edited(rename(editor, there));
        }
        String where = back.equals("2023") ? there + "‸年政府信息公开工作" : there + "‸2023年政府信息公开工作";
        try (Editor editor = Editor.initialize(ABLE, away.replaceFirst(where.replace("‸", ""), where))) {
            assertThat(editor.edited(rename(editor, back))).isEqualTo(marked.replace("‸", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "二〇二三年政府信息公开, 2020, 二〇二〇年政府信息公开",
        "２０２３年政府信息公开, 2024, ２０２４年政府信息公开",
    })
    void keepsTheStyleOfDigits(String title, String name, String renamed) {
        String marked = "青岚市水务局‸" + title + "工作年度报告\n一、总体情况\n无\n二、主动公开政府信息情况\n无\n";
        try (Editor editor = Editor.initialize(ABLE, marked)) {
            assertThat(editor.askHere("prepareRename").toString()).contains("青岚市水务局");
        }
        String inYear = marked.replace("‸", "").replace("年政府", "‸年政府");
        try (Editor editor = Editor.initialize(ABLE, inYear)) {
            assertThat(editor.edited(rename(editor, name))).startsWith("青岚市水务局" + renamed);
        }
    }

    @Test
    void saysWhatWouldBeRenamed() {
        try (Editor editor = Editor.initialize(ABLE, report("统计期限为2023年1月1日至20‸23年12月31日"))) {
            JsonObject result = editor.askHere("prepareRename").getAsJsonObject();

            assertThat(result.get("placeholder").getAsString()).isEqualTo("2023");
            assertThat(editor.slice(result.get("range"))).isEqualTo("2023");
            assertThat(editor.capabilities().get("renameProvider").toString()).isEqualTo("{\"prepareProvider\":true}");
        }
    }

    @Test
    void refusesOtherPlacesAndOtherNames() {
        for (String caret : List.of("较20‸22年", "青水〔20‸23〕", "水务局20‸23年工作要点", "收到‸申请6件")) {
            try (Editor editor = Editor.initialize(ABLE, report(caret))) {
                assertThat(editor.askHere("prepareRename").isJsonNull())
                        .as(caret)
                        .isTrue();
                assertThat(error(editor, "2024")).contains("此处没有可以改名的");
            }
        }
        try (Editor editor = Editor.initialize(ABLE, report("水务局20‸23年政府"))) {
            assertThat(error(editor, "二〇二四")).contains("四位数字");
        }
        for (String name : List.of("<script>", "<b>局</b>", "水务\n局", "水务\u001b[31m局", "水务|局", "水务\u202e局", "局")) {
            try (Editor editor = Editor.initialize(ABLE, report("水务‸局2023年政府"))) {
                assertThat(error(editor, name)).as(name).contains("机关名称应为");
            }
        }
    }

    @Test
    void sendsPlainChangesAndNoPreparationToAnOlderClient() {
        try (Editor editor = Editor.open("\"rename\": {}", report("水务局20‸23年政府"))) {
            assertThat(editor.capabilities().get("renameProvider").getAsBoolean())
                    .isTrue();
            assertThat(rename(editor, "2024").toString()).startsWith("{\"changes\":{\"file:///a.txt\":[{");
        }
    }

    private static JsonObject rename(Editor editor, String name) {
        return editor.askHere("rename", newName(name)).getAsJsonObject();
    }

    private static String error(Editor editor, String name) {
        JsonObject params = newName(name);
        params.add("textDocument", Editor.json("{'uri': '" + Editor.URI + "'}"));
        params.add("position", editor.position());
        return editor.client()
                .answer("textDocument/rename", params.toString())
                .getAsJsonObject("error")
                .get("message")
                .getAsString();
    }

    private static JsonObject newName(String name) {
        JsonObject params = new JsonObject();
        params.addProperty("newName", name);
        return params;
    }
}
