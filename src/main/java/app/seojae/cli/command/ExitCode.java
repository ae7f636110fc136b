package app.seojae.cli.command;

import app.seojae.model.ProblemKind;

/** How a command ended; its place here is what the shell is told. */
public enum ExitCode {
    DONE,
    SOME_FAILED,
    WRONG_USAGE,
    NO_LIBRARY,
    NO_DISPLAY;

    /** How a command ends that failed with such a problem. */
    public static ExitCode of(ProblemKind kind) {
        return switch (kind) {
            case LIBRARY_HELD_ELSEWHERE,
                    LIBRARY_NEWER_SCHEMA,
                    LIBRARY_DAMAGED,
                    LIBRARY_UNUSABLE,
                    LIBRARY_MISSING_DATABASE,
                    LIBRARY_AWAY,
                    LIBRARY_READ_ONLY,
                    LIBRARY_NEEDS_UPGRADE,
                    LIBRARY_BUSY,
                    LIBRARY_RESTORABLE,
                    LIBRARY_OPEN_ELSEWHERE ->
                    NO_LIBRARY;
            case WRONG_USAGE, KIND_NOT_ON_WORDS -> WRONG_USAGE;
            case NO_DISPLAY -> NO_DISPLAY;
            default -> SOME_FAILED;
        };
    }

    /** The number the shell is given, 0 for {@link #DONE}. */
    public int number() {
        return ordinal();
    }
}
