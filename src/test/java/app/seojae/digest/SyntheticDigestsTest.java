package app.seojae.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntheticDigestsTest {

    @Test
    void everyMadePaperIsReadWhole() {
        Set<String> ids = new HashSet<>();
        int entries = 0;
        for (SyntheticDigests.File file : SyntheticDigests.of(64, 500, 3)) {
            Digest digest =
                    new DigestReader()
                            .read(file.name(), file.text().getBytes(StandardCharsets.UTF_8));
            for (DigestEntry entry : digest.entries()) {
                assertNotNull(entry.title(), file.text());
                assertNotNull(entry.pdfUrl());
                assertTrue(entry.summary().length() > 80, entry.summary());
                assertTrue(entry.easyExplanation().endsWith("."), entry.easyExplanation());
                assertTrue(!entry.fields().isEmpty());
                ids.add(String.valueOf(entry.arxivId()));
                entries++;
            }
        }
        assertEquals(500, ids.size());
        assertTrue(entries > 550, "papers are told of again");
    }

    @Test
    void theSameSeedMakesTheSame() {
        assertEquals(SyntheticDigests.of(3, 20, 5), SyntheticDigests.of(3, 20, 5));
    }
}
