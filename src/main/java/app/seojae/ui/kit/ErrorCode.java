package app.seojae.ui.kit;

import java.util.HexFormat;

/** Turns a failure into a short code that stays the same from run to run, to look up in the log. */
final class ErrorCode {

    private static final int FRAMES = 6;

    private ErrorCode() {}

    static String of(Throwable failure) {
        int hash = failure.getClass().getName().hashCode();
        StackTraceElement[] trace = failure.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
            hash = 31 * hash + trace[i].getClassName().hashCode();
            hash = 31 * hash + trace[i].getMethodName().hashCode();
        }
        return HexFormat.of()
                .toHexDigits((short) (hash ^ (hash >>> 16)))
                .toUpperCase(java.util.Locale.ROOT);
    }
}
