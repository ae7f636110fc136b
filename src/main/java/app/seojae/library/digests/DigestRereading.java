package app.seojae.library.digests;

import app.seojae.digest.DigestReader;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestName;
import app.seojae.store.paper.DigestStore;
import app.seojae.store.paper.OlderDigests;
import app.seojae.work.CancelFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored digests again that an older reader read: their raw text is kept, so a better reader
 * mends what an older one took for another paper's. Blocking; in small transactions; may be killed
 * anywhere and goes on from there.
 */
final class DigestRereading {

    private static final int AT_ONCE = 50;

    private final LibraryContext context;
    private final LibraryTools.Reader reader;
    private final OlderDigests older = new OlderDigests();
    private final DigestStore digests = new DigestStore();

    DigestRereading(LibraryContext ground, LibraryTools.Reader reader) {
        this.context = ground;
        this.reader = reader;
    }

    private record Again(OlderDigests.Stored stored, DigestStore.@Nullable Incoming incoming) {}

    /** Reads all that wait; says how many papers changed. */
    int catchUp(CancelFlag cancel) throws SeojaeException {
        if (context.isReadOnly()) {
            return 0;
        }
        int changed = 0;
        List<OlderDigests.Stored> waiting = next();
        while (!waiting.isEmpty() && !cancel.isRaised()) {
            List<Again> again = new ArrayList<>();
            for (OlderDigests.Stored stored : waiting) {
                again.add(new Again(stored, read(stored)));
            }
            changed += file(again);
            waiting = next();
        }
        return changed;
    }

    private List<OlderDigests.Stored> next() throws SeojaeException {
        return context.read(sql -> older.next(sql, ReadFile.READER_VERSION, AT_ONCE));
    }

    private int file(List<Again> batch) throws SeojaeException {
        return context.write(
                sql -> {
                    int changed = 0;
                    for (Again one : batch) {
                        if (one.incoming() != null) {
                            DigestStore.Counts counts =
                                    digests.file(sql, one.incoming(), one.stored().imported());
                            changed += counts.added() + counts.updated();
                        }
                        older.settle(sql, one.stored().id(), ReadFile.READER_VERSION);
                    }
                    return changed;
                });
    }

    private DigestStore.@Nullable Incoming read(OlderDigests.Stored stored) {
        byte[] bytes = bytes(stored.raw());
        if (bytes.length == 0) {
            return null;
        }
        DigestName name = stored.name();
        Digest digest = reader.read(name.fileName(), bytes);
        DigestName known =
                name.date() != null
                        ? name
                        : new DigestName(name.fileName(), name.key(), digest.name().date());
        return new DigestStore.Incoming(
                digest.named(known),
                stored.hash(),
                stored.raw(),
                ReadFile.READER_VERSION,
                stored.sample());
    }

    private static byte[] bytes(byte[] compressed) {
        int most = (int) DigestReader.MAX_BYTES;
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? new byte[0] : bytes;
        } catch (IOException e) {
            return new byte[0]; // a damaged text stays as it was read
        }
    }
}
