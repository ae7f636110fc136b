package app.seojae.library.transfer;

/** What one turn of the queue did. */
public enum DownloadTurn {
    /** A download ended, well or not; there may be more. */
    ENDED,
    /** Those that wait may not start yet. */
    WAITING,
    /** Nothing waits. */
    EMPTY,
    /** Those that wait lie with hosts that are not reached now; {@link Downloads#away} says why. */
    AWAY,
    /** The queue was stopped: by the person, by a server's refusal, or by the settings. */
    STOPPED
}
