package org.plenary;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;

/** The rules of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "org.plenary", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheJbakePackageKnowsJbakeAndFreemarker = noClasses()
            .that()
            .resideOutsideOfPackage("org.plenary.jbake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jbake..", "freemarker..", "org.apache.commons.configuration2..");

    @ArchTest
    static final ArchRule onlyTheAsciidocPackageKnowsAsciidoctor = noClasses()
            .that()
            .resideOutsideOfPackage("org.plenary.asciidoc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.asciidoctor..", "org.jruby..");

    @ArchTest
    static final ArchRule onlyTheHistoryPackageKnowsGit = noClasses()
            .that()
            .resideOutsideOfPackage("org.plenary.history..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jgit..");

    @ArchTest
    static final ArchRule onlyThePackingPackageKnowsBrotli = noClasses()
            .that()
            .resideOutsideOfPackage("org.plenary.packing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.aayushatharva..");

    @ArchTest
    static final ArchRule onlyTheProgressPackageKnowsTheProgressBar = noClasses()
            .that()
            .resideOutsideOfPackage("org.plenary.progress..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("me.tongfei..");

    @ArchTest
    static final ArchRule theProgressPackageKnowsNoOther = noClasses()
            .that()
            .resideInAPackage("org.plenary.progress..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.plenary..").and(resideOutsideOfPackages("org.plenary.progress..")));

    @ArchTest
    static final ArchRule theHistoryPackageKnowsNoOtherThanProblems = noClasses()
            .that()
            .resideInAPackage("org.plenary.history..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.plenary..")
                    .and(resideOutsideOfPackages("org.plenary.history..", "org.plenary.problem..")));

    @ArchTest
    static final ArchRule theReportPackageKnowsNothingOfTheSite = noClasses()
            .that()
            .resideInAPackage("org.plenary.report..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.plenary..")
                    .and(resideOutsideOfPackages(
                            "org.plenary.report..",
                            "org.plenary.problem..",
                            "org.plenary.history..",
                            "org.plenary.publish..",
                            "org.plenary.export.form..")));

    @ArchTest
    static final ArchRule onlyLinksAndFetchKnowTheNetwork = noClasses()
            .that()
            .resideOutsideOfPackages("org.plenary.links..", "org.plenary.intake.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(.*Socket|.*SocketFactory|.*URLConnection)")
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection");

    @ArchTest
    static final ArchRule onlyThePreviewIsAsked = noClasses()
            .that()
            .resideOutsideOfPackages("org.plenary.links..", "org.plenary.preview..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.Inet.*|com\\.sun\\.net\\.httpserver\\..*");

    @ArchTest
    static final ArchRule thePreviewKnowsNoTemplates = noClasses()
            .that()
            .resideInAPackage("org.plenary.preview..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.plenary.jbake..");

    @ArchTest
    static final ArchRule onlyMediaAndCardsAreDrawn = noClasses()
            .that()
            .resideOutsideOfPackages("org.plenary.media..", "org.plenary.card..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.plenary.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theSiteIsAssembledWithoutTouchingFiles = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.plenary.site..",
                    "org.plenary.entry..",
                    "org.plenary.programme..",
                    "org.plenary.people..",
                    "org.plenary.partners..",
                    "org.plenary.news..",
                    "org.plenary.library..",
                    "org.plenary.problem..",
                    "org.plenary.translation..",
                    "org.plenary.export..",
                    "org.plenary.assets..",
                    "org.plenary.hosting..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule whatComesInIsReadAndTurnedWithoutTouchingFiles = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.plenary.intake.incoming..", "org.plenary.intake.source..", "org.plenary.intake.words..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule nobodyStartsProcesses = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder")
            .orShould()
            .callMethod(Runtime.class, "exec", String.class);
}
