package app.seojae.library.backup;

import app.seojae.backup.ArchiveForm;
import app.seojae.backup.ArchiveReader;
import app.seojae.backup.ArchiveWriter;
import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.files.OutputFile;
import app.seojae.files.WorkFile;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.ArchiveManifest;
import app.seojae.store.DatabaseCopy;
import app.seojae.store.DatabaseFile;
import app.seojae.store.care.NoteStore;
import app.seojae.store.care.OwnPdfStore;
import app.seojae.work.ByteMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Writes a library into one file: database, notes as Markdown, pictures, and PDFs if wanted. */
final class Archives {

    private static final int NOTES_AT_ONCE = 200;

    private final LibraryFolder folder;
    private final BackupFolder backups;
    private final InstantSource clock;

    Archives(LibraryFolder folder, InstantSource clock) {
        this.folder = folder;
        this.backups = new BackupFolder(folder);
        this.clock = clock;
    }

    /**
     * Writes it; the finished file is read once before it takes its name.
     *
     * @param pdfs whether all PDFs go along; those nobody could fetch again always do
     * @param meter told of bytes as they are written and as they are read again
     * @throws SeojaeException as {@link Backups#make} does, or as files are written
     */
    ArchiveManifest write(Path target, boolean pdfs, ByteMeter meter) throws SeojaeException {
        OutputFile.check(target);
        DatabaseFile.check(folder.database());
        Path copy = work(target);
        List<ArchiveManifest> written = new ArrayList<>();
        try {
            DatabaseCopy.make(folder.database(), copy);
            meter.check();
            Examination found = Examination.of(copy);
            if (found.fault() != null) {
                throw new SeojaeException(Problem.of(ProblemKind.BACKUP_UNSOUND, found.fault()));
            }
            List<Path> pictures = files(folder.thumbnails());
            List<Path> papers = pdfs ? files(folder.pdfs()) : ownPdfs(copy);
            meter.inPasses(2);
            meter.expect(found.bytes() + bytes(pictures) + bytes(papers));
            OutputFile.write(
                    target,
                    out -> {
                        ArchiveWriter archive = new ArchiveWriter(out, meter);
                        archive.add(ArchiveForm.DATABASE, copy);
                        addNotes(archive, copy);
                        add(archive, ArchiveForm.THUMBNAILS, pictures);
                        add(archive, ArchiveForm.PDFS, papers);
                        written.add(
                                archive.finish(
                                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                                        found.version(),
                                        found.counts(),
                                        pdfs));
                    },
                    finished -> {
                        try (ArchiveReader reader = ArchiveReader.open(finished)) {
                            reader.verify(meter);
                            meter.end();
                            return true;
                        }
                    });
            return written.getLast();
        } finally {
            WorkFile.delete(copy);
        }
    }

    /** Where the database is copied to first: beside the archive where the library is only read. */
    private Path work(Path target) throws SeojaeException {
        try {
            return backups.work();
        } catch (SeojaeException e) {
            if (e.problem().kind() != ProblemKind.FILE_UNWRITABLE) {
                throw e;
            }
            return WorkFile.in(target.toAbsolutePath().resolveSibling(""), ".copy");
        }
    }

    private static void add(ArchiveWriter archive, String place, List<Path> files)
            throws IOException, SeojaeException {
        for (Path file : files) {
            archive.add(place + file.getFileName(), file);
        }
    }

    private static long bytes(List<Path> files) throws SeojaeException {
        long bytes = 0;
        for (Path file : files) {
            try {
                bytes += Files.size(file);
            } catch (IOException e) {
                throw FileProblem.reading(file, e);
            }
        }
        return bytes;
    }

    private static void addNotes(ArchiveWriter archive, Path copy)
            throws IOException, SeojaeException {
        NoteStore store = new NoteStore();
        long last = 0;
        List<NoteStore.Written> notes = List.of();
        do {
            long after = last;
            notes =
                    DatabaseFile.still(
                            copy, (sql, version) -> store.after(sql, after, NOTES_AT_ONCE));
            for (NoteStore.Written note : notes) {
                String name = note.key().replaceAll("[^\\p{L}\\p{N}.-]", "-");
                String stem = name.length() > 80 || name.startsWith(".") ? "paper" : name;
                archive.add(
                        ArchiveForm.NOTES + stem + "-" + note.paper() + ".md",
                        "# " + note.title() + "\n\n" + note.markdown() + "\n");
                last = note.paper();
            }
        } while (!notes.isEmpty());
    }

    private List<Path> ownPdfs(Path copy) throws SeojaeException {
        List<Path> own = new ArrayList<>();
        for (String path :
                DatabaseFile.still(copy, (sql, version) -> new OwnPdfStore().paths(sql))) {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file) && folder.pdfs().equals(file.getParent())) {
                own.add(file);
            }
        }
        return own;
    }

    private List<Path> files(Path place) throws SeojaeException {
        return folder.finished(place).stream().filter(Files::isRegularFile).toList();
    }
}
