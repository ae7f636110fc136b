package app.seojae;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PaperRow;
import app.seojae.pdf.OutlineItem;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code to the house of {@code docs/architecture.md}: arrows, cycles, sizes, owners. */
class HouseRulesTest {

    private static final String ROOT = "app.seojae";
    private static final Path MAIN = Path.of("src/main/java");
    private static final int MAX_LINES = 300;
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

    private static final List<String> UI_LEAVES =
            List.of("ui.list", "ui.detail", "ui.viewer", "ui.marks", "ui.transfer", "ui.settings");

    /** Who may import whom, inside the house; what is not here is forbidden. */
    private static final Map<String, Set<String>> ARROWS = arrows();

    private static JavaClasses house;

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        arrows.put("model", Set.of());
        arrows.put("l10n", Set.of("model"));
        arrows.put("work", Set.of("model"));
        arrows.put("search", Set.of("model"));
        arrows.put("terms", Set.of());
        arrows.put("anchor", Set.of("model"));
        arrows.put("json", Set.of("model"));
        arrows.put("guide", Set.of());
        arrows.put("merge", Set.of());
        arrows.put("markdown", Set.of("model"));
        arrows.put("digest", Set.of("model", "work", "markdown"));
        arrows.put("files", Set.of("model"));
        arrows.put("store", Set.of("model", "search", "work", "files", "json"));
        arrows.put("fetch", Set.of("model", "work"));
        arrows.put("picture", Set.of("model"));
        arrows.put("pdf", Set.of("model", "work", "files"));
        arrows.put("pdf.render", Set.of("model", "work", "pdf"));
        arrows.put("pdf.link", Set.of("model", "pdf", "pdf.text"));
        arrows.put("pdf.text", Set.of("model", "work", "pdf"));
        arrows.put("pdf.marks", Set.of("model", "work", "pdf"));
        arrows.put("export", Set.of("model", "files", "markdown", "json", "l10n"));
        arrows.put(
                "library",
                Set.of(
                        "model",
                        "work",
                        "anchor",
                        "markdown",
                        "digest",
                        "store",
                        "files",
                        "fetch",
                        "export",
                        "pdf",
                        "pdf.render",
                        "pdf.text",
                        "pdf.marks",
                        "picture",
                        "search",
                        "merge",
                        "terms"));
        Set<String> core = Set.of("model", "l10n", "library", "work");
        arrows.put("ui.kit", Set.of("model", "l10n", "work", "markdown", "merge"));
        arrows.put("ui.session", with(core, "ui.kit"));
        for (String leaf : UI_LEAVES) {
            arrows.put(leaf, with(core, "ui.kit", "ui.session"));
        }
        arrows.put(
                "ui.viewer", with(core, "ui.kit", "ui.session", "pdf", "pdf.render", "pdf.text"));
        arrows.put(
                "ui.reading",
                with(
                        core,
                        "ui.kit",
                        "ui.session",
                        "ui.viewer",
                        "pdf",
                        "pdf.render",
                        "pdf.text",
                        "pdf.link",
                        "terms"));
        arrows.put(
                "ui.annotate",
                with(
                        core,
                        "ui.kit",
                        "ui.session",
                        "ui.viewer",
                        "ui.reading",
                        "ui.note",
                        "pdf",
                        "pdf.text",
                        "pdf.render"));
        arrows.put("ui.note", with(core, "ui.kit", "ui.session"));
        arrows.put("ui.detail", with(core, "ui.kit", "ui.session", "ui.note"));
        arrows.put("ui.export", with(core, "ui.kit", "ui.session", "export"));
        Set<String> shell = new TreeSet<>(with(core, "ui.kit", "ui.session", "pdf.render"));
        shell.addAll(UI_LEAVES);
        shell.add("ui.reading");
        shell.add("ui.annotate");
        shell.add("ui.export");
        arrows.put("ui.shell", shell);
        arrows.put("cli", with(core, "files", "pdf", "pdf.render", "pdf.text", "export"));
        return arrows;
    }

    private static Set<String> with(Set<String> base, String... more) {
        Set<String> all = new TreeSet<>(base);
        all.addAll(List.of(more));
        return all;
    }

    @BeforeAll
    static void readTheHouse() {
        house =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ROOT);
    }

    @Test
    void arrowsPointOneWay() {
        ARROWS.forEach(
                (room, allowed) -> {
                    List<String> inside = new ArrayList<>(List.of(ROOT + "." + room));
                    allowed.forEach(other -> inside.add(ROOT + "." + other));
                    classes()
                            .that()
                            .resideInAPackage(ROOT + "." + room)
                            .should()
                            .onlyDependOnClassesThat(
                                    DescribedPredicate.describe(
                                            "reside outside the house or in " + inside,
                                            type ->
                                                    !type.getPackageName().startsWith(ROOT)
                                                            || inside.contains(
                                                                    type.getPackageName())))
                            .allowEmptyShould(true)
                            .check(house);
                });
    }

    @Test
    void everyRoomIsOnThePlan() throws IOException {
        Set<String> rooms = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("app/seojae"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> MAIN.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(name -> name.length() > ROOT.length())
                    .forEach(name -> rooms.add(name.substring(ROOT.length() + 1)));
        }
        assertEquals(ARROWS.keySet(), rooms);
    }

    @Test
    void noPackageCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void everyRoomSaysItsJob() throws IOException {
        try (Stream<Path> folders = Files.walk(MAIN.resolve("app/seojae"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                try (Stream<Path> files = Files.list(folder)) {
                    if (files.anyMatch(file -> file.toString().endsWith(".java"))) {
                        String info = Files.readString(folder.resolve("package-info.java"));
                        assertTrue(
                                info.startsWith("/**") && info.contains("@NullMarked"),
                                folder + " says its job and is null-marked");
                    }
                }
            }
        }
    }

    @Test
    void filesAreShort() throws IOException {
        List<String> long_ = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > MAX_LINES && !file.endsWith("l10n/Text.java")) {
                    long_.add(file + " has " + lines + " lines");
                }
            }
        }
        assertEquals(List.of(), long_);
    }

    /** The core must run where there is no screen, and a command must start without a toolkit. */
    @Test
    void coreKnowsNoJavaFx() {
        outside("javafx..", "ui..", "");
    }

    /** AWT beside JavaFX starts a second toolkit; only what draws PDFs and decodes pictures may. */
    @Test
    void awtStaysInItsRooms() {
        outside("java.awt..", "pdf", "pdf.render", "pdf.text", "picture", "guide");
        outside("javax.imageio..", "pdf", "pdf.render", "pdf.text", "picture", "guide");
    }

    @Test
    void librariesStayInTheirRooms() {
        outside("org.apache.pdfbox..", "pdf", "pdf.render", "pdf.text", "pdf.marks", "guide");
        outside("java.sql..", "store");
        outside("org.sqlite..", "store");
        outside("java.net.http..", "fetch");
        outside("picocli..", "cli");
        outside("com.google.gson..", "cli", "json", "export", "store");
        outside("de.undercouch..", "export");
        outside("org.commonmark..", "markdown", "ui.kit");
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
                    .doNotHaveFullyQualifiedName(ROOT + ".ui.kit.Shown")
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
                .and()
                .haveNameNotMatching("app\\.seojae\\.Snapshots(\\$.*)?")
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
                .resideOutsideOfPackages(ROOT + ".cli", ROOT)
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
