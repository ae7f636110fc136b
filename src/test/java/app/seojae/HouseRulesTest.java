package app.seojae;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seojae.model.paper.PaperRow;
import app.seojae.pdf.outline.OutlineItem;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code to {@code docs/architecture.md}: who may use what, and what has one owner. */
class HouseRulesTest {

    private static final String ROOT = House.ROOT;
    private static final String PDFBOX = "org.apache.pdfbox";
    private static final Set<String> DECODING =
            Set.of(
                    "getString",
                    "getTitle",
                    "getAuthor",
                    "getSubject",
                    "getKeywords",
                    "getContents",
                    "getTitlePopup",
                    "getAnnotationName",
                    "getPrefix",
                    "getActualText",
                    "getAlternateDescription",
                    "toTextString");

    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = House.read();
    }

    /** The core must run where there is no screen, and a command must start without a toolkit. */
    @Test
    void coreKnowsNoJavaFx() {
        outside("javafx..", "ui..", "snapshot", "");
    }

    /** AWT beside JavaFX starts a second toolkit; only what draws PDFs, pictures, formulas may. */
    @Test
    void awtStaysInItsRooms() {
        outside("java.awt..", "pdf..", "picture", "formula", "guide");
        outside("javax.imageio..", "pdf..", "picture", "guide");
    }

    @Test
    void librariesStayInTheirRooms() {
        outside("org.apache.pdfbox..", "pdf..", "guide");
        outside("java.sql..", "store");
        outside("org.sqlite..", "store");
        outside("java.net.http..", "fetch");
        outside("picocli..", "cli..");
        outside(
                "com.google.gson..",
                "chat",
                "cli..",
                "digest.daily",
                "export..",
                "feed",
                "json",
                "store..");
        outside("de.undercouch..", "export.reference");
        outside("org.commonmark..", "markdown", "ui.kit.prose");
        outside("org.scilab.forge..", "formula");
        outside("com.dylibso..", "pdf.jpx");
        outside("openjpeg..", "pdf.jpx");
    }

    /** PDFBox knows neither UTF-8 nor language escapes: one class decodes what people read. */
    @Test
    void textStringsAreDecodedInOnePlace() {
        DescribedPredicate<JavaMethodCall> decoding =
                DescribedPredicate.describe(
                        "let the library decode a text string",
                        call ->
                                call.getTargetOwner().getPackageName().startsWith(PDFBOX)
                                        && DECODING.contains(call.getName()));
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".pdf.TextStrings")
                .should()
                .callMethodWhere(decoding)
                .check(house);
    }

    /** Titles of strangers may hold characters that turn directions: one class shows them. */
    @Test
    void titlesAreShownByOneClass() {
        for (Class<?> titled : List.of(PaperRow.class, OutlineItem.class)) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".ui..")
                    .and()
                    .doNotHaveFullyQualifiedName(ROOT + ".ui.kit.prose.SanitizedText")
                    .and()
                    .haveNameNotMatching(".*\\.OutlinePane.*")
                    .should()
                    .callMethod(titled, "title")
                    .check(house);
        }
    }

    /** One class owns threads; one class crosses to the FX thread. */
    @Test
    void threadsHaveOwners() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".work.Lanes")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .check(house);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".work.Lanes")
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .check(house);
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.ui\\.kit\\.Background(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.concurrent..")
                .orShould()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .check(house);
    }

    @Test
    void noStandardStreamsOutsideTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".cli..", ROOT)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(house);
    }

    @Test
    void noStyleInCode() {
        noClasses()
                .should()
                .callMethod("javafx.scene.Node", "setStyle", "java.lang.String")
                .check(house);
    }

    @Test
    void noMutableStatics() {
        ArchRule rule =
                fields().that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(ROOT + "..")
                        .and()
                        .haveNameNotMatching(".*\\$.*")
                        .should()
                        .beFinal();
        rule.check(house);
    }

    @Test
    void namesSayTheJob() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(house);
    }

    /** Breaks rules, so that {@link #rulesFindWhatBreaksThem} sees them fail. */
    static final class Breaking {
        void breakOut(java.sql.Connection connection) {
            new Thread(() -> System.out.println(connection)).start();
        }
    }

    @Test
    void rulesFindWhatBreaksThem() {
        JavaClasses whole = house;
        house = new ClassFileImporter().importClasses(Breaking.class);
        try {
            assertThrows(AssertionError.class, this::librariesStayInTheirRooms);
            assertThrows(AssertionError.class, this::threadsHaveOwners);
        } finally {
            house = whole;
        }
    }

    private static void outside(String library, String... rooms) {
        String[] packages =
                Stream.of(rooms)
                        .map(room -> room.isEmpty() ? ROOT : ROOT + "." + room)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("only " + List.of(rooms) + " may")
                .check(house);
    }
}
