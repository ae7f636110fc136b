package app.seojae.library.exchange;

/**
 * What became of the annotations of a file.
 *
 * @param added new here
 * @param changed newer than here, and so now as in the file
 * @param unchanged as here, or older than here
 * @param unknown left out: their paper is not here
 * @param lost left out: their words were not found, or there is no PDF to look for them in
 * @param refused left out: not understood
 */
public record AnnotationImportReport(
        int added, int changed, int unchanged, int unknown, int lost, int refused) {

    /** Whether something was left out. */
    public boolean isShort() {
        return unknown + lost + refused > 0;
    }
}
