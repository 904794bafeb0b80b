package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gouji.check.Beside;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis.Shown;
import org.junit.jupiter.api.Test;

/** What is kept from one keystroke to the next beside other reports is right: other reports change, too. */
class KeptBesideTest {

    private static final Forms FORMS = Forms.official();
    private static final Path FILE = Path.of("/nowhere/教育局2023.md").toAbsolutePath();
    private static final String PROBLEMS = "申请渠道宣传得不够，群众知道的不多。明年在办事大厅张贴指引，并在各村公告栏公布电话。";

    private final ReportAnalyzer kept = new ReportAnalyzer(FORMS);
    private final ReportAnalyzer plain = ReportAnalyzer.withoutCaches(FORMS);
    private final Set<String> seen = new LinkedHashSet<>();

    private static List<Neighbours> beside() {
        String last = TestDraft.report(2022).body(5, PROBLEMS).text();
        Report same = read(TestDraft.report(2023).text());
        Report more = read(TestDraft.report(2023).text().replace("行政处罚\t4", "行政处罚\t40"));
        List<Neighbours> all = new ArrayList<>();
        all.add(Neighbours.none());
        all.add(Beside.lastYear(Optional.of(read(last))));
        all.add(Beside.lastYear(Optional.of(read(last.replace("行政处罚\t4", "行政处罚\t3")))));
        all.add(Beside.lastYear(Optional.of(read(last.replaceFirst("(四、结转下年度继续办理\\t+)\\d", "$17")))));
        all.add(Beside.lastYear(Optional.of(read(last.replace(PROBLEMS, PROBLEMS.replace("大厅", "窗口"))))));
        all.add(Beside.below(List.of(same), List.of(), true));
        all.add(Beside.below(List.of(same, more), List.of(), true));
        all.add(Beside.below(List.of(more), List.of("青岚市水文站"), true));
        all.add(Beside.below(List.of(more), List.of(), false));
        all.add(Beside.other(List.of(same)));
        return all;
    }

    private static Report read(String text) {
        return new ReportAnalyzer(FORMS).read(Text.of(text), Syntax.PLAIN);
    }

    @Test
    void sameFindingsAsWithoutCaches() {
        List<Neighbours> beside = beside();
        Random random = new Random(5);
        String begin = TestDraft.report(2023).body(5, PROBLEMS + "\n其他方面也还有差距。").text();
        String text = begin;
        for (int step = 0; step < 200; step++) {
            text = changed(step % 10 == 0 ? begin : text, random);
            Neighbours now = beside.get(step / 4 % beside.size());
            List<Shown> findings = findings(kept, text, now);
            assertThat(findings).as("step %s", step).isEqualTo(findings(plain, text, now));
            findings.forEach(shown -> seen.add(shown.finding().rule()));
        }
        assertThat(seen).contains("xyear-carry", "xorg-sum", "sec5-same", "xorg-copied", "text-same");
    }

    private static List<Shown> findings(ReportAnalyzer analyzer, String text, Neighbours beside) {
        return analyzer.analyze(Text.of(text), Syntax.PLAIN, Settings.defaults(), beside, FILE)
                .findings();
    }

    /** A word in or out of a paragraph, or another digit in a table. */
    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        if (text.charAt(at) >= '0'
                && text.charAt(at) <= '9'
                && text.lastIndexOf('\t', at) > text.lastIndexOf('\n', at)) {
            return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
        }
        int end = text.indexOf('。', at);
        if (end < 0) {
            return text;
        }
        boolean out = random.nextBoolean() && text.startsWith("认真", end - 2);
        return out
                ? text.substring(0, end - 2) + text.substring(end)
                : text.substring(0, end) + "认真" + text.substring(end);
    }
}
