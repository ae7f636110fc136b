package app.seojae.ui.viewer.model;

/** What the viewer shows in its middle. */
public enum DocumentState {
    /** Nothing was opened. */
    EMPTY,
    OPENING,
    /** The file needs a password. */
    LOCKED,
    /** The file cannot be shown; the problem says why. */
    FAILED,
    READY
}
