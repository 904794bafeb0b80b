package org.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Libraries for protocol, arguments and HTML are used in one package each, in tests as well. */
@AnalyzeClasses(packages = "org.gouji")
class LibrariesTest {
    @ArchTest
    static final ArchRule onlyLspKnowsLsp4j = noClasses()
            .that()
            .resideOutsideOfPackage("org.gouji.lsp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.lsp4j..");

    @ArchTest
    static final ArchRule onlyCliKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackage("org.gouji.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");
}
