package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.GeneratedFile;
import org.gouji.check.engine.RuleSet;
import org.gouji.check.suppress.Suppressions;
import org.gouji.facts.Neighbours;
import org.gouji.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page, and what the page shows is what the rule does. */
class RulePagesTest {

    private static final Map<String, RuleInfo> RULES = RuleSet.infos();
    private static final List<String> SECTIONS =
            List.of("级别", "查什么", "为什么", "错误写法", "正确写法", "怎样改", "怎样不再提示", "English");

    static List<RulePage> pages() throws IOException {
        return RulePage.all().stream()
                .filter(page -> RULES.containsKey(page.id()))
                .toList();
    }

    @Test
    void eachRuleHasAPageAndEachPageARule() throws IOException {
        assertThat(RulePage.all()).extracting(RulePage::id).containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasItsSections(RulePage page) {
        RuleInfo rule = RULES.get(page.id());

        assertThat(page.sections().keySet()).containsExactlyElementsOf(SECTIONS);
        assertThat(page.sections().values()).doesNotContain("");
        assertThat(page.title())
                .isEqualTo("# " + page.id() + "：" + Messages.in(Locale.CHINESE).text(page.id() + ".title"));
        assertThat(page.section("级别").lines().findFirst()).contains(RuleIndex.level(rule));
        assertThat(page.section("怎样不再提示"))
                .contains("\"" + page.id() + "\": \"off\"", "<!-- gouji-ignore " + page.id() + ": ");
        assertThat(page.section("English")).matches("(?s)[A-Z].*\\.").doesNotContain("。");
        assertThat(page.examples()).extracting(PageExample::right).contains(true, false);
        assertThat(RulePages.gist(page.id(), Locale.CHINESE).orElse("")).endsWith("。");
        assertThat(RulePages.gist(page.id(), Locale.ENGLISH).orElse("")).endsWith(".");
    }

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return pages().stream()
                .flatMap(page -> page.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                page.id() + (example.right() ? " right" : " wrong"),
                                () -> isAsItSays(page.id(), example))));
    }

    private static void isAsItSays(String id, PageExample example) {
        List<Finding> findings = check(example);
        Set<String> grave = findings.stream()
                .filter(finding -> Level.of(finding.grade()).atLeast(Level.WARNING))
                .map(Finding::rule)
                .collect(Collectors.toSet());
        if (example.right()) {
            assertThat(findings)
                    .as("in:%n%s", example.text())
                    .extracting(Finding::rule)
                    .doesNotContain(id);
            assertThat(grave).as("%s in:%n%s", findings, example.text()).isEmpty();
        } else {
            assertThat(findings)
                    .as("in:%n%s", example.text())
                    .extracting(Finding::rule)
                    .contains(id);
            assertThat(grave).as("%s in:%n%s", findings, example.text()).isSubsetOf(id);
        }
    }

    private static List<Finding> check(PageExample example) {
        Report report = RuleTable.read(example.text(), example.syntax());
        Neighbours neighbours = Beside.of(example.beside(), example.year());
        List<Finding> findings = RuleRun.findings(new Subject(report, CheckOptions.defaults(), neighbours));
        return Suppressions.apply(report, findings, RuleSet.infos().keySet()).kept();
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void theIndexIsUpToDate() throws IOException {
        GeneratedFile.check(RuleIndex.FILE, RuleIndex.text());
    }

    @Test
    void onlyIdsHavePages() {
        assertThat(RulePages.page("no-such")).isEmpty();
        assertThat(RulePages.page("../rules/sum-row")).isEmpty();
        assertThat(RulePages.page("README")).isEmpty();
        assertThat(RulePages.gist("no-such", Locale.CHINESE)).isEmpty();
    }
}
