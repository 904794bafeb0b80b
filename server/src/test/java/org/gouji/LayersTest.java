package org.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The staircase of packages: each one knows only what stands below it. */
@AnalyzeClasses(packages = "org.gouji", importOptions = DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule eachPackageKnowsOnlyWhatStandsBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("text")
            .definedBy("org.gouji.text..")
            .layer("form")
            .definedBy("org.gouji.form..")
            .layer("draft")
            .definedBy("org.gouji.draft..")
            .layer("report")
            .definedBy("org.gouji.report..")
            .layer("compose")
            .definedBy("org.gouji.compose..")
            .layer("check")
            .definedBy("org.gouji.check..")
            .layer("assist")
            .definedBy("org.gouji.assist..")
            .layer("workspace")
            .definedBy("org.gouji.workspace..")
            .layer("lsp")
            .definedBy("org.gouji.lsp..")
            .layer("cli")
            .definedBy("org.gouji.cli..")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("form")
            .mayOnlyAccessLayers("text")
            .whereLayer("draft")
            .mayOnlyAccessLayers("text")
            .whereLayer("report")
            .mayOnlyAccessLayers("text", "form", "draft")
            .whereLayer("compose")
            .mayOnlyAccessLayers("text", "form", "draft", "report")
            .whereLayer("check")
            .mayOnlyAccessLayers("text", "form", "draft", "report", "compose")
            .whereLayer("assist")
            .mayOnlyAccessLayers("text", "form", "draft", "report", "compose")
            .whereLayer("workspace")
            .mayOnlyAccessLayers("text", "form", "draft", "report", "compose", "check", "assist")
            .whereLayer("lsp")
            .mayOnlyAccessLayers("text", "form", "draft", "report", "compose", "check", "assist", "workspace")
            .whereLayer("cli")
            .mayOnlyAccessLayers("text", "form", "draft", "report", "compose", "check", "assist", "workspace", "lsp")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyClassStandsOnTheStaircase = classes()
            .should()
            .resideInAnyPackage(
                    "org.gouji.text..",
                    "org.gouji.form..",
                    "org.gouji.draft..",
                    "org.gouji.report..",
                    "org.gouji.compose..",
                    "org.gouji.check..",
                    "org.gouji.assist..",
                    "org.gouji.workspace..",
                    "org.gouji.lsp..",
                    "org.gouji.cli..");

    @ArchTest
    static final ArchRule noStaticFieldChanges =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

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
