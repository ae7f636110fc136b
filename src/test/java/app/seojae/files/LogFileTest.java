package app.seojae.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What libraries have to say is no matter of a person's log. */
class LogFileTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "app.seojae.pdf.PdfHandle,INFO,true",
        "app.seojae.pdf.PdfHandle,FINE,false",
        "org.apache.pdfbox.pdmodel.font.PDType1Font,WARNING,false",
        "org.apache.fontbox.ttf.CmapSubtable,INFO,false",
        "javafx.css,WARNING,false",
        "some.library,SEVERE,true"
    })
    void onlyOurOwnWordsAndWhatIsGrave(String logger, String level, boolean kept) {
        LogRecord entry = new LogRecord(Level.parse(level), "said");
        entry.setLoggerName(logger);
        LogFile log = LogFile.in(folder);
        assertEquals(kept, log.isLoggable(entry));
        log.close();
    }

    @Test
    void theDrawerOfPdfsSaysNothing() {
        assertTrue(
                LogFactory.getLog("org.apache.pdfbox.pdmodel.font.PDType1Font") instanceof NoOpLog);
        assertFalse(LogFactory.getLog("org.apache.fontbox").isErrorEnabled());
    }
}
