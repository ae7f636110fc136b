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

    public int added() {
        return files.stream().mapToInt(ImportedDigest::added).sum();
    }

    public int updated() {
        return files.stream().mapToInt(ImportedDigest::updated).sum();
    }

    public int unchanged() {
        return files.stream().mapToInt(ImportedDigest::unchanged).sum();
    }

    /** In how many files addresses of papers or whole lines were left unread. */
    public int leavingOver() {
        return (int) files.stream().filter(ImportedDigest::leavesOver).count();
    }

    public int count(ImportedDigest.Outcome outcome) {
        return (int) files.stream().filter(file -> file.outcome() == outcome).count();
    }
}
