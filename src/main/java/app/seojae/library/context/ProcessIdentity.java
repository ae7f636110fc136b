package app.seojae.library.context;

import java.time.Instant;
import java.util.Optional;

/** Names a process so that others can tell whether it still runs. */
public final class ProcessIdentity {

    private ProcessIdentity() {}

    /** The name of this process: its number and when it began, for numbers are used again. */
    public static String self() {
        return name(ProcessHandle.current());
    }

    /** Whether the process of a name still runs on this machine. */
    public static boolean isAlive(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return false;
        }
        try {
            long pid = Long.parseLong(name.substring(0, colon));
            Optional<ProcessHandle> process = ProcessHandle.of(pid);
            return process.isPresent() && name(process.get()).equals(name);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String name(ProcessHandle process) {
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + ":" + start;
    }
}
