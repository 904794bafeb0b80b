package org.gouji.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.facts.FactsReader;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Neighbours;
import org.gouji.facts.SentenceReader;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

class ReportCollectionTest {

    private static Report report(String organ, int year) {
        return RuleTable.read(TestDraft.report(year).text().replace("青岚市水务局", organ), Syntax.PLAIN);
    }

    private static Neighbour neighbour(String file, String organ, int year) {
        Report report = report(organ, year);
        return new Neighbour(
                Path.of("/r", file),
                new FactsReader(report.forms()).read(report).orElseThrow());
    }

    private static Optional<String> parent(Units units, String organ) {
        return units.unit(organ).map(Unit::parent);
    }

    @Test
    void namesAndFoldersTellWhoStandsUnderWhom() {
        Units units = UnitGuess.of(List.of(
                neighbour("a/1.txt", "云泽县人民政府", 2023),
                neighbour("a/2.txt", "云泽县水务局", 2023),
                neighbour("a/3.txt", "云泽县青石镇人民政府", 2023),
                neighbour("a/4.txt", "松涧镇人民政府", 2023),
                neighbour("a/4b.txt", "云泽县教育局", 2023),
                neighbour("a/4c.txt", "望溪县教育局", 2023),
                neighbour("d/8.txt", "安樵县人民政府", 2023),
                neighbour("d/9.txt", "苇塘镇人民政府", 2023),
                neighbour("b/5.txt", "栖梧区人民政府", 2023),
                neighbour("b/6.txt", "栖梧区人民政府办公室", 2023),
                neighbour("c/7.txt", "青岚市水务局", 2023)));

        assertThat(units.listed()).isFalse();
        assertThat(parent(units, "云泽县水务局")).contains("云泽县人民政府");
        assertThat(parent(units, "云泽县青石镇人民政府")).contains("云泽县人民政府");
        // Another county's, and a town of a folder in which nothing says where it belongs.
        assertThat(parent(units, "望溪县教育局")).contains("");
        assertThat(parent(units, "苇塘镇人民政府")).contains("");
        // Its name does not say; most others of the folder stand under its government.
        assertThat(parent(units, "松涧镇人民政府")).contains("云泽县人民政府");
        assertThat(parent(units, "栖梧区人民政府办公室")).contains("栖梧区人民政府");
        assertThat(parent(units, "云泽县人民政府")).contains("");
        assertThat(parent(units, "青岚市水务局")).contains("");
    }

    @Test
    void oneReportCountsOfTwoAboutOneOrganAndYear() {
        Neighbour first = neighbour("a.txt", "云泽县人民政府", 2023);
        Neighbour second = neighbour("b.txt", "云泽县", 2023);
        Neighbour before = neighbour("c.txt", "云泽县人民政府", 2022);
        List<Neighbour> all = List.of(second, before, first);

        ReportCollection collection = new ReportCollection(all, UnitGuess.of(all));

        assertThat(collection.reports()).containsExactly(first, before);
        assertThat(collection.doubles()).containsExactly(List.of(first, second));
        assertThat(collection.years()).containsExactly(2022, 2023);
        assertThat(collection.of(second.file()).lastYear()).contains(before);
        assertThat(collection.of(before.file()).lastYear()).isEmpty();
        assertThat(collection.of(Path.of("/elsewhere.txt"))).isEqualTo(Neighbours.none());
    }

    @Test
    void whoReportsToItsOwnMinistryIsNeitherCountedNorMissing() {
        Units units = new Units(
                List.of(
                        new Unit("云泽县人民政府", "", "", List.of(), Optional.empty()),
                        new Unit("云泽县水务局", "云泽县", "部门", List.of(), Optional.empty()),
                        new Unit("云泽县气象局", "云泽县", "垂直管理", List.of(), Optional.empty()),
                        new Unit("云泽县税务局", "云泽县", "垂直管理部门", List.of(), Optional.empty()),
                        new Unit("云泽县自来水公司", "云泽县", "公共企事业单位", List.of(), Optional.empty())),
                true);
        Neighbour own = neighbour("a.txt", "云泽县水务局", 2023);
        Neighbour other = neighbour("b.txt", "云泽县税务局", 2023);

        ReportCollection collection = new ReportCollection(List.of(own, other), units);

        assertThat(collection.below("云泽县人民政府", 2023).reports()).containsExactly(own);
        assertThat(collection.below("云泽县人民政府", 2023).missing()).isEmpty();
    }

    @Test
    void aSecondCopyIsNotCopiedFromAnotherOrgan() {
        Neighbour first = neighbour("a.txt", "云泽县水务局", 2023);
        Neighbour second = neighbour("b.txt", "云泽县水务局", 2023);
        List<Neighbour> all = List.of(first, second);
        ReportCollection collection = new ReportCollection(all, UnitGuess.of(all));
        long hash = SentenceReader.read(report("云泽县水务局", 2023)).get(0).hash();

        assertThat(collection.of(first.file()).others().of(hash)).isEmpty();
        assertThat(collection.of(second.file()).others().of(hash)).isEmpty();
    }

    @Test
    void whatIsRebuiltIsAsIfBuiltAnew() {
        Neighbour first = neighbour("a.txt", "云泽县水务局", 2023);
        Neighbour old = neighbour("b.txt", "云泽县水务局", 2022);
        Neighbour other = neighbour("c.txt", "云泽县教育局", 2023);
        List<Neighbour> all = List.of(first, old, other);
        ReportCollection before = new ReportCollection(List.of(first, old), UnitGuess.of(all));

        ReportCollection after = before.with(all, UnitGuess.of(all));

        long hash = SentenceReader.read(report("云泽县水务局", 2023)).get(0).hash();
        assertThat(before.of("云泽县水务局", 2023, Optional.empty()).others().of(hash))
                .isEmpty();
        assertThat(after.of("云泽县水务局", 2023, Optional.empty()).others().of(hash)).containsExactly(other);
        assertThat(after.of("云泽县水务局", 2023, Optional.empty()).lastYear()).contains(old);
        assertThat(after.with(List.of(first), UnitGuess.of(all))
                        .of("云泽县水务局", 2023, Optional.empty())
                        .lastYear())
                .isEmpty();
    }

    @Test
    void whatIsReadAgainAndIsTheSameIsNotCopiedFromItself() {
        List<Neighbour> all = List.of(neighbour("a.txt", "云泽县水务局", 2023), neighbour("b.txt", "云泽县水务局", 2022));
        ReportCollection before = new ReportCollection(all, UnitGuess.of(all));

        ReportCollection after = before.with(
                List.of(neighbour("a.txt", "云泽县水务局", 2023), neighbour("b.txt", "云泽县水务局", 2022)), UnitGuess.of(all));

        long hash = SentenceReader.read(report("云泽县水务局", 2023)).get(0).hash();
        assertThat(after.of("云泽县水务局", 2023, Optional.empty()).others().of(hash)).isEmpty();
    }

    @Test
    void whatIsGettingAnotherTitleIsNotComparedWithItself() {
        Neighbour report = neighbour("a.txt", "云泽县水务局", 2023);
        List<Neighbour> all = List.of(report, neighbour("b.txt", "云泽县教育局", 2023));
        ReportCollection collection = new ReportCollection(all, UnitGuess.of(all));
        long hash = SentenceReader.read(report("云泽县水务局", 2023)).get(0).hash();
        Optional<Path> file = Optional.of(report.file());

        Neighbours renamed = collection.of("云泽县水利局", 2023, file);
        assertThat(renamed.others().of(hash)).containsExactly(all.get(1));
        assertThat(collection.of("云泽县水务局", 2024, file).lastYear()).isEmpty();
        assertThat(collection.of("云泽县水务局", 2024, Optional.empty()).lastYear()).contains(report);
    }

    @Test
    void aliasesAreTheSameOrgan() {
        Units units = new Units(
                List.of(
                        new Unit("云泽县人民政府", "", "", List.of(), Optional.empty()),
                        new Unit("云泽县水务局", "云泽县", "", List.of("云泽县水利局"), Optional.empty()),
                        new Unit("云泽县教育局", "云泽县", "", List.of(), Optional.empty())),
                true);
        Neighbour old = neighbour("a.txt", "云泽县水利局", 2022);
        Neighbour now = neighbour("b.txt", "云泽县水务局", 2023);
        Neighbour above = neighbour("c.txt", "云泽县人民政府", 2023);

        ReportCollection collection = new ReportCollection(List.of(old, now, above), units);

        assertThat(collection.of(now.file()).lastYear()).contains(old);
        Neighbours government = collection.of(above.file());
        assertThat(government.below().reports()).containsExactly(now);
        assertThat(government.below().missing()).containsExactly("云泽县教育局");
        assertThat(government.below().listed()).isTrue();
    }

    @Test
    void sentencesAreFoundInOtherReportsOfTheYear() {
        List<Neighbour> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(neighbour(i + ".txt", "云泽县第" + "甲乙丙丁戊".charAt(i) + "局", 2023));
        }
        all.add(neighbour("9.txt", "云泽县己局", 2022));
        ReportCollection collection = new ReportCollection(all, UnitGuess.of(all));

        long hash = SentenceReader.read(report("云泽县第甲局", 2023)).get(0).hash();

        assertThat(collection.of(Path.of("/r/0.txt")).others().of(hash)).containsExactlyElementsOf(all.subList(1, 5));
        assertThat(collection.of(Path.of("/r/0.txt")).others().of(hash + 1)).isEmpty();
        assertThat(collection.of(Path.of("/r/9.txt")).others().of(hash)).isEmpty();
    }
}
