package app.seojae.backup;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** How an archive is laid out, and how large one may be: it may come from a stranger. */
public final class ArchiveForm {

    /** What the manifest of this form says. */
    public static final int FORMAT = 1;

    /** The end of its name. */
    public static final String END = ".seojae";

    /** The database in it. */
    public static final String DATABASE = "seojae.db";

    /** The folders in it, each of files without further folders. */
    public static final String NOTES = "notes/";

    public static final String PDFS = "pdfs/";
    public static final String THUMBNAILS = "thumbnails/";

    static final String MANIFEST = "manifest.json";
    static final int MOST_ENTRIES = 300_000;
    static final int LARGEST_MANIFEST = 100 << 20;
    static final long LARGEST_FILE = 1L << 36;

    /** No way up, no other drive, no stream of Windows, nothing hidden. */
    private static final Pattern FLAT =
            Pattern.compile(
                    "(notes|pdfs|thumbnails)/[^./\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]{0,199}");

    private ArchiveForm() {}

    /** Whether a file of that name may stand in an archive. */
    static boolean allows(String name) {
        return name.equals(DATABASE) || FLAT.matcher(name).matches();
    }

    /** Says that a file is no backup of ours. */
    public static SeojaeException foreign(Path file) {
        return refused(ProblemKind.BACKUP_FOREIGN, file);
    }

    /** Says that a backup is not whole. */
    public static SeojaeException cut(Path file) {
        return refused(ProblemKind.BACKUP_CUT, file);
    }

    private static SeojaeException refused(ProblemKind kind, Path file) {
        return new SeojaeException(Problem.in(file.toString(), kind, file.toString()));
    }
}
