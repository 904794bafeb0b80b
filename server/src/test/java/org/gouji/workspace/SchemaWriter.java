package org.gouji.workspace;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import org.gouji.check.CheckOptions;
import org.gouji.check.Messages;
import org.gouji.check.RuleInfo;
import org.gouji.check.engine.RuleSet;

/** Writes the JSON schema of {@code .gouji.json}, as {@code docs/gouji.schema.json} keeps it. */
final class SchemaWriter {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Messages messages = Messages.in(Locale.CHINESE);

    /** The whole schema. */
    static String schema() {
        return GSON.toJson(new SchemaWriter().root()) + "\n";
    }

    private JsonObject root() {
        JsonObject root = new JsonObject();
        root.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
        root.addProperty("title", ConfigFile.NAME);
        root.addProperty("description", "Gouji（政府信息公开工作年度报告检查）的设置；见 docs/settings.md");
        root.addProperty("type", "object");
        JsonObject properties = new JsonObject();
        for (ConfigKey key : ConfigKey.values()) {
            properties.add(key.key(), property(key));
        }
        root.add("properties", properties);
        root.addProperty("additionalProperties", false);
        JsonObject definitions = new JsonObject();
        definitions.add("level", choice("级别", "error", "warning", "info", "hint", "off"));
        root.add("definitions", definitions);
        return root;
    }

    private JsonObject property(ConfigKey key) {
        return switch (key) {
            case SCHEMA -> of("string", "本文件的 JSON schema");
            case MODE ->
                choice("显示多少：quiet 只有错误和警告；standard 照常（默认）；strict 连同默认关闭的规则，文风提示升为信息", "quiet", "standard", "strict");
            case LEVELS -> levels();
            case SUPPRESS -> suppress();
            case DEADLINE ->
                with(of("string", "当地的公布期限，“月-日”，如 02-15"), "pattern", "^(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])$");
            case ORGAN -> of("string", "机关全称；机关类别由此推断，默认看标题");
            case ORGAN_KIND -> organKind();
            case FIRST_PART_LENGTH -> {
                JsonObject length = of(
                        "integer",
                        "总体情况不宜超过的字数，默认 " + CheckOptions.defaults().firstPartLength() + "（规则 sec1-length，默认关闭）");
                length.addProperty("minimum", 1);
                length.addProperty("maximum", 9_999_999);
                yield length;
            }
            case COLLECTION -> collection();
            case TABLES -> choice("整理时 Markdown 表格的样式：compact 紧凑（默认），aligned 竖线对齐", "compact", "aligned");
        };
    }

    private JsonObject levels() {
        JsonObject rules = new JsonObject();
        for (RuleInfo rule : RuleSet.infos().values()) {
            JsonObject level = new JsonObject();
            level.addProperty("description", messages.text(rule.id() + ".title"));
            level.addProperty("$ref", "#/definitions/level");
            rules.add(rule.id(), level);
        }
        return closed(of("object", "各规则的级别"), rules);
    }

    private JsonObject collection() {
        JsonObject fields = new JsonObject();
        JsonObject units = of("string", "机关名单（CSV，首行 organ,parent，可加 kind,aliases,deadline），相对于本文件所在的文件夹");
        units.addProperty("pattern", "\\S");
        fields.add("units", units);
        JsonObject repetition = of(
                "integer",
                "与上年或其他机关报告相同的句子所占比例，超过即提示，默认 " + CheckOptions.USUAL_REPETITION + "（规则 text-same、xorg-copied）");
        repetition.addProperty("minimum", 0);
        repetition.addProperty("maximum", 100);
        fields.add("repetition", repetition);
        JsonObject rules = new JsonObject();
        for (String rule : RuleSet.infos().keySet()) {
            JsonObject points = of("integer", messages.text(rule + ".title"));
            points.addProperty("minimum", 0);
            points.addProperty("maximum", 100);
            rules.add(rule, points);
        }
        fields.add("points", closed(of("object", "每处问题可能扣的分，供汇总表合计"), rules));
        return closed(of("object", "一个文件夹里的报告放在一起看"), fields);
    }

    private JsonObject suppress() {
        JsonObject fields = new JsonObject();
        fields.add("rule", choice("规则的标识", RuleSet.infos().keySet().toArray(String[]::new)));
        JsonObject file = of("string", "哪些文件：* ? 在一级之内，** 跨级；含 / 时相对于本文件所在的文件夹，否则只比文件名；默认全部");
        file.addProperty("pattern", "\\S");
        fields.add("file", file);
        JsonObject reason = of("string", "原因，必须写明");
        reason.addProperty("pattern", "\\S");
        fields.add("reason", reason);
        JsonObject item = closed(of("object", "一条忽略"), fields);
        JsonArray required = new JsonArray();
        required.add("rule");
        required.add("reason");
        item.add("required", required);
        JsonObject suppress = of("array", "不再显示的问题");
        suppress.add("items", item);
        return suppress;
    }

    private static JsonObject organKind() {
        JsonObject fields = new JsonObject();
        fields.add("type", of("string", "自称所用的字，如 局、厅、委、办"));
        fields.add("government", of("boolean", "是否为人民政府或其办公厅（室）"));
        fields.add("rulemaking", of("boolean", "是否有规章制定权"));
        return closed(of("object", "机关名称看不出的情况；省略的仍由名称推断"), fields);
    }

    private static JsonObject closed(JsonObject object, JsonObject properties) {
        object.add("properties", properties);
        object.addProperty("additionalProperties", false);
        return object;
    }

    private static JsonObject choice(String description, String... values) {
        JsonObject property = of("string", description);
        JsonArray choices = new JsonArray();
        for (String value : values) {
            choices.add(value);
        }
        property.add("enum", choices);
        return property;
    }

    private static JsonObject with(JsonObject property, String key, String value) {
        property.addProperty(key, value);
        return property;
    }

    private static JsonObject of(String type, String description) {
        JsonObject property = new JsonObject();
        property.addProperty("type", type);
        property.addProperty("description", description);
        return property;
    }
}
