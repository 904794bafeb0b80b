package org.gouji.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.draft.Syntax;
import org.gouji.facts.FactsReader;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Neighbours;
import org.gouji.facts.ReportFacts;
import org.gouji.facts.Subordinates;
import org.gouji.report.Report;

/** Other reports beside one under test. */
public final class Beside {

    /** Words of rule pages for the reports that lie beside an example. */
    static final Set<String> WORDS = Set.of("last-year", "last-problems", "below", "missing", "other");

    private Beside() {}

    /** Beside this report as last year's. */
    public static Neighbours lastYear(Optional<Report> report) {
        return Neighbours.lastYear(report.map(read -> neighbour("上年.md", read)));
    }

    /** Beside last year's report of which only the part about problems could be read, and is that of this one. */
    public static Neighbours lastYearsProblems(Report report) {
        Neighbour all = neighbour("上年.md", report);
        ReportFacts facts = all.facts();
        Neighbour bare = neighbour("上年.md", read("青岚市水务局2023年政府信息公开工作年度报告\n一、总体情况\n已按要求公开。\n"));
        ReportFacts problems = new ReportFacts(
                facts.organ(),
                facts.kind(),
                facts.year() - 1,
                Optional.empty(),
                bare.facts().cells(),
                facts.sentences(),
                facts.problems());
        return Neighbours.lastYear(Optional.of(new Neighbour(all.file(), problems)));
    }

    /** A government over the organs that report this. */
    public static Neighbours below(List<Report> reports, List<String> missing, boolean listed) {
        List<Neighbour> all = reports.stream()
                .map(report -> neighbour("下级" + reports.indexOf(report) + ".md", report))
                .toList();
        return new Neighbours(
                Optional.empty(), new Subordinates(all, missing, listed), hash -> List.of(), Optional.empty());
    }

    /** Beside the report of another organ of the same year. */
    public static Neighbours other(List<Report> reports) {
        Map<Long, List<Neighbour>> owners = new HashMap<>();
        for (Report report : reports) {
            Neighbour other = neighbour("其他" + reports.indexOf(report) + ".md", report);
            for (int i = 0; i < other.facts().sentences().size(); i++) {
                owners.merge(
                        other.facts().sentences().hash(i),
                        List.of(other),
                        (one, more) -> Stream.concat(one.stream(), more.stream())
                                .distinct()
                                .toList());
            }
        }
        return new Neighbours(
                Optional.empty(), Subordinates.none(), hash -> owners.getOrDefault(hash, List.of()), Optional.empty());
    }

    /** What lies beside an example of a rule page with these words. */
    static Neighbours of(Set<String> words, int year) {
        boolean samePart = words.contains("last-problems");
        TestDraft before = TestDraft.report(year - 1);
        String text = (samePart ? before : before.body(5, "申请渠道宣传得不够，群众知道的不多。明年在办事大厅张贴指引，并在各村公告栏公布电话。")).text();
        Optional<Neighbour> last = samePart || words.contains("last-year")
                ? Optional.of(neighbour("上年.md", read(text.replace("行政处罚\t4", "行政处罚\t3"))))
                : Optional.empty();
        Report same = read(TestDraft.report(year).text());
        Neighbours below = words.contains("below")
                ? below(List.of(same), words.contains("missing") ? List.of("青岚市水文站", "青岚市供水所") : List.of(), true)
                : Neighbours.none();
        Neighbours others = words.contains("other") ? other(List.of(same)) : Neighbours.none();
        return new Neighbours(last, below.below(), others.others(), Optional.empty());
    }

    /** A correct report of this year with one application less, 5 in all, and 1 carried forward. */
    public static Report fewer(int year) {
        return read(TestDraft.report(year)
                .text()
                .replace("申请数量\t\t\t5\t1\t0\t0\t0\t0\t6", "申请数量\t\t\t4\t1\t0\t0\t0\t0\t5")
                .replace("予以公开\t\t3\t0\t0\t0\t0\t0\t3", "予以公开\t\t2\t0\t0\t0\t0\t0\t2")
                .replace("总计\t\t5\t1\t0\t0\t0\t0\t6", "总计\t\t4\t1\t0\t0\t0\t0\t5")
                .replace("申请6件", "申请5件"));
    }

    private static Neighbour neighbour(String name, Report report) {
        return new Neighbour(
                Path.of("/报告", name),
                new FactsReader(report.forms()).read(report).orElseThrow());
    }

    private static Report read(String text) {
        return RuleTable.read(text, Syntax.PLAIN);
    }
}
