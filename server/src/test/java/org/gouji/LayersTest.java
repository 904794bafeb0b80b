package org.gouji;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.form.Forms;

/** The layers of packages: each one imports only from those below it. */
@AnalyzeClasses(packages = "org.gouji", importOptions = DoNotIncludeTests.class)
class LayersTest {

    private static final int MOST_CLASSES = 35;

    /** From the bottom up; packages in one line do not know each other. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("text"),
            List.of("form", "draft", "document", "office.pdf"),
            List.of("report", "office"),
            List.of("report.prose", "report.tables", "report.sections", "report.identity", "report.faults"),
            List.of("report.claims"),
            List.of("report.reader"),
            List.of("compose"),
            List.of("facts"),
            List.of("check", "assist", "publish"),
            List.of(
                    "check.headings",
                    "check.tables",
                    "check.claims",
                    "check.identity",
                    "check.citations",
                    "check.wording",
                    "check.whitespace",
                    "check.neighbours",
                    "check.suppress",
                    "assist.completion"),
            List.of("check.engine"),
            List.of("workspace"),
            List.of("workspace.office"),
            List.of("collection"),
            List.of("collection.folder"),
            List.of("lsp.transport"),
            List.of("lsp.documents"),
            List.of("lsp.collection"),
            List.of("lsp.features"),
            List.of("lsp.neighbours", "lsp.office"),
            List.of("lsp"),
            List.of("cli.output"),
            List.of("cli.files"),
            List.of("cli.collection"),
            List.of("cli"));

    /** Whoever needs the forms is given them: they are loaded once, and others may stand beside the official ones. */
    @ArchTest
    static final ArchRule onlyTheEntryPointsLoadTheForms = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.gouji.cli.Main")
            .and()
            .doNotHaveFullyQualifiedName("org.gouji.lsp.StdioServer")
            .should()
            .callMethod(Forms.class, "official");

    @ArchTest
    static final ArchRule eachPackageKnowsOnlyWhatStandsBelow = layers();

    private static LayeredArchitecture layers() {
        LayeredArchitecture layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        List<String> below = new ArrayList<>();
        for (List<String> floor : LAYERS) {
            for (String name : floor) {
                layers = layers.layer(name).definedBy("org.gouji." + name);
            }
        }
        for (List<String> floor : LAYERS) {
            for (String name : floor) {
                layers = below.isEmpty()
                        ? layers.whereLayer(name).mayNotAccessAnyLayer()
                        : layers.whereLayer(name).mayOnlyAccessLayers(below.toArray(String[]::new));
            }
            below.addAll(floor);
        }
        return layers;
    }

    @ArchTest
    static final ArchRule everyClassStandsInALayer = classes()
            .should()
            .resideInAnyPackage(LAYERS.stream()
                    .flatMap(List::stream)
                    .map(name -> "org.gouji." + name)
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule noCircleOfPackages =
            slices().matching("org.gouji.(**)").should().beFreeOfCycles();

    /** Checks and editor features do not know each other. */
    @ArchTest
    static final ArchRule featuresKnowNoRules = noClasses()
            .that()
            .resideInAPackage("..assist..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..check..");

    @ArchTest
    static final ArchRule noFamilyOfRulesKnowsAnother = slices().matching("org.gouji.check.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("..check.engine.."), alwaysTrue());

    @ArchTest
    static final ArchRule onlyLspSpeaksTheProtocol = noClasses()
            .that()
            .resideOutsideOfPackage("org.gouji.lsp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.lsp4j..");

    @ArchTest
    static final ArchRule onlyTheCommandLineParsesArguments = noClasses()
            .that()
            .resideOutsideOfPackage("org.gouji.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    /** The libraries for office documents are in a jar of their own, which a start must not open. */
    @ArchTest
    static final ArchRule onlyOfficeReadsOfficeDocuments = noClasses()
            .that()
            .resideOutsideOfPackage("org.gouji.office..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.gouji.office..", "org.apache..", "com.ctc.wstx..", "org.codehaus.stax2..", "javax.xml..");

    @ArchTest
    static final ArchRule rulesAreKnownByTheirFamilyAlone = classes()
            .that()
            .areAssignableTo(org.gouji.check.Rule.class)
            .and()
            .resideOutsideOfPackages("org.gouji.check", "org.gouji.check.suppress")
            .should()
            .notBePublic();

    @ArchTest
    static void noPackageIsTooLargeToSurvey(JavaClasses all) {
        Map<String, Long> sizes = all.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_CLASSES));
    }

    @ArchTest
    static final ArchRule noStaticFieldChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper");
}
