package app.seojae.store;

import app.seojae.model.ArxivId;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.DigestName;
import app.seojae.store.paper.DigestStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A digest with a paper for each field named. */
final class Entries {

    private Entries() {}

    static DigestStore.Incoming digest(String... fields) {
        List<DigestEntry> entries = new ArrayList<>();
        for (String field : fields) {
            entries.add(
                    new DigestEntry(
                            new ArxivId("2410.%05d".formatted(entries.size())),
                            null,
                            "Title",
                            "summary",
                            "easy",
                            List.of(field),
                            1,
                            null,
                            null,
                            List.of(),
                            entries.size() + 1,
                            Certainty.LABELLED,
                            ""));
        }
        DigestName name = new DigestName("2024-10-24.md", "2024-10-24", LocalDate.of(2024, 10, 24));
        Digest digest = new Digest(name, Digest.Kind.PAPER_DIGEST, entries, List.of(), "raw");
        return new DigestStore.Incoming(digest, new byte[] {1}, new byte[] {2}, 1, false);
    }
}
