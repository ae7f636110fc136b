package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.command.Launcher.Options;
import app.seojae.files.Home;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.ArxivId;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.TestMemory;
import app.seojae.ui.settings.ProgramSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which way out to the network there is, by settings and command line. */
class NetworkTest {

    private static final ArxivId PAPER = new ArxivId("2410.00001");

    @TempDir Path folder;
    private final TestMemory memory = new TestMemory();
    private Home home;

    @BeforeEach
    void settle() {
        home =
                new Home(
                        folder.resolve("settings"),
                        folder.resolve("library"),
                        folder.resolve("cache"),
                        folder.resolve("state"));
    }

    private Network network(boolean offline, @Nullable String arxiv, @Nullable String pictures)
            throws SeojaeException {
        return new Network(
                home,
                memory,
                new Options(null, null, offline, arxiv, pictures, null, null, null, null));
    }

    private WebAccess web(@Nullable String arxiv, @Nullable String pictures)
            throws SeojaeException {
        return network(false, arxiv, pictures).web();
    }

    @Test
    void eitherWordForbidsIt() throws Exception {
        assertTrue(network(false, null, null).network().isAllowed());
        assertFalse(network(true, null, null).network().isAllowed());
        memory.store(ProgramSettings.OFFLINE.key(), "true");
        assertFalse(network(false, null, null).network().isAllowed());
        assertFalse(network(true, null, null).network().isAllowed());
        memory.store(ProgramSettings.OFFLINE.key(), "false");
        assertTrue(network(false, null, null).network().isAllowed());
    }

    /** The switch a person turns is the one that downloads look at. */
    @Test
    void theSwitchIsTheOneTheWebHas() throws Exception {
        Network network = network(false, null, null);
        network.network().allow(false);
        assertFalse(network.web().network().isAllowed());
    }

    @Test
    void withoutAWordPapersComeFromArxivItself() throws Exception {
        WebAccess web = web(null, null);
        assertEquals("arxiv.org", web.addresses().pdf(PAPER, true).getHost());
        assertEquals("export.arxiv.org", web.addresses().pdf(PAPER, false).getHost());
        assertEquals("cdn-thumbnails.huggingface.co", web.addresses().thumbnail(PAPER).getHost());
        assertEquals("https", web.addresses().thumbnail(PAPER).getScheme());
    }

    @Test
    void aMirrorOfTheSettingsIsAskedInsteadAndOneOfTheCommandLineFirst() throws Exception {
        memory.store(ProgramSettings.ARXIV_BASE.key(), " http://mirror.example/arxiv ");
        assertEquals(
                URI.create("http://mirror.example/arxiv/pdf/2410.00001"),
                web(null, null).addresses().pdf(PAPER, false));
        assertEquals(
                "other.example",
                web("http://other.example", null).addresses().pdf(PAPER, false).getHost());
        assertEquals(
                "pictures.example",
                web(null, "http://pictures.example").addresses().thumbnail(PAPER).getHost());
    }

    @Test
    void anEmptyWordIsNone() throws Exception {
        memory.store(ProgramSettings.ARXIV_BASE.key(), "  ");
        assertEquals("arxiv.org", web(null, null).addresses().pdf(PAPER, true).getHost());
        assertEquals("arxiv.org", web("", "").addresses().pdf(PAPER, true).getHost());
    }

    @Test
    void whatIsNoAddressIsRefusedByItsWords() {
        SeojaeException refused =
                assertThrows(SeojaeException.class, () -> web("not an address", null));
        assertEquals(ProblemKind.WRONG_USAGE, refused.problem().kind());
        assertTrue(refused.problem().toString().contains("not an address"));
        assertThrows(SeojaeException.class, () -> web(null, "http://[broken"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theStateIsThePersonsAlone() throws Exception {
        network(false, null, null);
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(home.state())));
    }

    /** Who asks for nothing from the network needs no folder for its state. */
    @Test
    void aStateThatCannotBeMadeKeepsNobodyFromWorking() throws Exception {
        Files.writeString(home.state(), "in the way");
        assertTrue(network(false, null, null).network().isAllowed());
        assertEquals("in the way", Files.readString(home.state()));
    }
}
