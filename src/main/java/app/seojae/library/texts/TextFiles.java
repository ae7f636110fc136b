package app.seojae.library.texts;

import app.seojae.files.AtomicFile;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.LibraryFolder;
import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.text.read.PackedPage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The folder of texts in a library: a file for the bytes of each PDF that was read, named by their
 * hash. All of it can be thrown away at any time. What is damaged, of another format, of another
 * version of the program or too large is as good as not there. Safe for any thread and process:
 * files are replaced whole, and who comes last wins with the same or more.
 */
final class TextFiles {

    private static final Logger LOG = System.getLogger(TextFiles.class.getName());
    private static final int MAGIC = 0x534a5458;
    private static final int LARGEST = KeptPages.MOST_BYTES + (1 << 20);
    private static final String END = ".text";

    /** Two thousand papers; the oldest files go first. */
    private static final long MOST_OF_ALL = 512L << 20;

    private static final int NOTHING = 0;
    private static final int PAGE = 1;
    private static final int FAILED = 2;

    /** Another version may read pages otherwise. */
    private static final String VERSION =
            Objects.requireNonNullElse(TextFiles.class.getPackage().getImplementationVersion(), "");

    static final String READER = PackedPage.FORMAT + " " + VERSION;

    private final LibraryFolder folder;
    private boolean closed;

    TextFiles(LibraryFolder folder) {
        this.folder = folder;
    }

    private Path file(String hash) {
        return folder.texts().resolve(hash + END);
    }

    /**
     * What was kept of a document.
     *
     * @param hash of its bytes
     * @param pages how many it has
     */
    KeptPages read(String hash, int pages) {
        KeptPages kept = new KeptPages(pages);
        Path file = file(hash);
        if (Files.isRegularFile(file)) {
            try (DataInputStream in =
                    new DataInputStream(new ByteArrayInputStream(InputFile.bytes(file, LARGEST)))) {
                read(in, hash, kept);
            } catch (IOException | SeojaeException e) {
                LOG.log(Level.INFO, "texts are read anew", e);
                return new KeptPages(pages);
            }
        }
        return kept;
    }

    private static void read(DataInputStream in, String hash, KeptPages kept) throws IOException {
        boolean ours =
                in.readInt() == MAGIC
                        && in.readInt() == PackedPage.FORMAT
                        && in.readUTF().equals(VERSION)
                        && in.readUTF().equals(hash)
                        && in.readInt() == kept.pages();
        if (!ours) {
            throw new IOException("other texts");
        }
        for (PageIndex page : PageIndex.all(kept.pages())) {
            switch (in.readByte()) {
                case NOTHING -> {}
                case PAGE -> {
                    int length = in.readInt();
                    if (length < 0 || length > in.available()) {
                        throw new IOException("cut short");
                    }
                    kept.keep(page, in.readNBytes(length));
                }
                case FAILED -> kept.fail(page, lasting(in.readUTF()));
                default -> throw new IOException("no texts");
            }
        }
    }

    private static ProblemKind lasting(String name) throws IOException {
        for (ProblemKind kind : KeptPages.LASTING) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IOException("no such failure");
    }

    /**
     * Writes what is known of a document; where that fails, or nothing is to be written any more,
     * it is read anew another time.
     */
    synchronized void write(String hash, KeptPages kept) {
        if (closed) {
            return;
        }
        try {
            folder.madeTexts();
            AtomicFile.write(
                    file(hash),
                    stream -> {
                        DataOutputStream out = new DataOutputStream(stream);
                        write(out, hash, kept);
                        out.flush();
                    });
        } catch (SeojaeException e) {
            LOG.log(Level.INFO, "texts are not kept", e);
        }
    }

    private static void write(DataOutputStream out, String hash, KeptPages kept)
            throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(PackedPage.FORMAT);
        out.writeUTF(VERSION);
        out.writeUTF(hash);
        out.writeInt(kept.pages());
        for (PageIndex page : PageIndex.all(kept.pages())) {
            byte[] packed = kept.packed(page);
            ProblemKind failure = kept.failure(page);
            if (packed != null) {
                out.writeByte(PAGE);
                out.writeInt(packed.length);
                out.write(packed);
            } else if (failure != null && KeptPages.LASTING.contains(failure)) {
                out.writeByte(FAILED);
                out.writeUTF(failure.name());
            } else {
                out.writeByte(NOTHING);
            }
        }
    }

    /**
     * Writes nothing any more, once what is being written is on the disk: the folder may now be
     * moved, or be another program's.
     */
    synchronized void close() {
        closed = true;
    }

    /** Removes what was kept of a document. */
    void remove(String hash) throws SeojaeException {
        Path file = file(hash);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }

    /** Removes the oldest files where all together are too large. */
    void tidy() throws SeojaeException {
        tidy(MOST_OF_ALL);
    }

    /**
     * Removes the oldest files until so much is left.
     *
     * @param most bytes of all together
     */
    void tidy(long most) throws SeojaeException {
        Path place = folder.texts();
        if (!Files.isDirectory(place)) {
            return;
        }
        try {
            List<Aged> all = all(place);
            long size = all.stream().mapToLong(Aged::bytes).sum();
            all.sort(Comparator.comparing(Aged::time));
            for (Aged one : all) {
                if (size > most) {
                    Files.deleteIfExists(one.file);
                    size -= one.bytes;
                }
            }
        } catch (IOException e) {
            throw FileProblem.writing(place, e);
        }
    }

    private record Aged(Path file, long bytes, FileTime time) {}

    private static List<Aged> all(Path place) throws IOException {
        List<Aged> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*" + END)) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    all.add(new Aged(file, Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        }
        return all;
    }
}
