package app.seojae.work;

/** Told how far work has come; called from the working thread, often, so it must be quick. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, total) -> {};

    /**
     * So much of so much is done, both in the work's own unit.
     *
     * @param total 0 while unknown
     */
    void at(long done, long total);
}
