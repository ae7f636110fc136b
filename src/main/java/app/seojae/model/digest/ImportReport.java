package app.seojae.model.digest;

import java.util.List;

/**
 * What came of an import, file by file in the order read.
 *
 * @param cancelled whether the person stopped it; what was read until then is kept
 */
public record ImportReport(List<ImportedDigest> files, double seconds, boolean cancelled) {

    public ImportReport {
        files = List.copyOf(files);
    }

    /** How many papers came new, over all files. */
    public int added() {
        return files.stream().mapToInt(ImportedDigest::added).sum();
    }

    /** How many papers were changed, over all files. */
    public int updated() {
        return files.stream().mapToInt(ImportedDigest::updated).sum();
    }

    /** How many papers stood there already as the files have them. */
    public int unchanged() {
        return files.stream().mapToInt(ImportedDigest::unchanged).sum();
    }

    /** In how many files addresses of papers or whole lines were left unread. */
    public int leavingOver() {
        return (int) files.stream().filter(ImportedDigest::leavesOver).count();
    }

    /** How many files came to this. */
    public int count(ImportedDigest.Outcome outcome) {
        return (int) files.stream().filter(file -> file.outcome() == outcome).count();
    }
}
