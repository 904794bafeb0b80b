package org.gouji.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.check.engine.RuleSet;

/** The list of the rule pages, {@code docs/rules/README.md}, generated from the pages and the rules. */
final class RuleIndex {

    static final Path FILE = RulePage.FOLDER.resolve(RulePage.INDEX);
    private static final Map<Level, String> LEVELS =
            Map.of(Level.ERROR, "错误", Level.WARNING, "警告", Level.INFORMATION, "信息", Level.HINT, "提示");

    private RuleIndex() {}

    /** Every rule, in the order of the catalogue. */
    static List<RuleInfo> rules() {
        return List.copyOf(RuleSet.infos().values());
    }

    /** The default level as pages write it. */
    static String level(RuleInfo rule) {
        return LEVELS.get(Level.of(rule.grade())) + (rule.enabled() ? "" : "（默认关闭）");
    }

    static String text() {
        return """
                # 规则 · Rules

                每条规则一页：查什么、为什么、怎样写才对、怎样改、怎样不再提示。命令行中 `gouji rules 标识` 显示同样的内容。
                *One page for each rule, in Chinese with an English summary; `gouji rules ID` prints it.*

                级别：错误——按统一格式或法规可以确定；警告——很可能有误；信息——值得一看；提示——文风。
                *Levels: Error, Warning, Information, Hint.*

                | 标识 | 名称 | 级别 | 查什么 |
                |---|---|---|---|
                """ + rules().stream().map(RuleIndex::row).collect(Collectors.joining()) + """

                <!-- Generated from the pages: mvn -q -pl server test -Dgroups=generated -Dgouji.write=true -->
                """;
    }

    private static String row(RuleInfo rule) {
        String id = rule.id();
        return "| [" + id + "](" + id + ".md) | "
                + Messages.in(Locale.CHINESE).text(id + ".title") + " | "
                + level(rule) + " | "
                + RulePages.gist(id, Locale.CHINESE).orElse("").replace("|", "\\|") + " |\n";
    }
}
