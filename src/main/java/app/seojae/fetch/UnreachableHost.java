package app.seojae.fetch;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tells a host that was not reached from one that answered badly. */
final class UnreachableHost {

    private static final int DEEPEST = 8;

    private UnreachableHost() {}

    /** What to say of a host that was not reached; {@code null} where it was. */
    static @Nullable Problem why(Throwable failure, String host) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SSLException) {
                return Problem.of(ProblemKind.UNTRUSTED, host);
            }
            if (isNoWay(cause)) {
                return Problem.of(ProblemKind.HOST_AWAY, host);
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static boolean isNoWay(Throwable cause) {
        return switch (cause) {
            case ConnectException refused -> true;
            case UnknownHostException unknown -> true;
            case UnresolvedAddressException unknown -> true;
            case NoRouteToHostException none -> true;
            case PortUnreachableException none -> true;
            case HttpTimeoutException silent -> true;
            case SocketException down ->
                    String.valueOf(down.getMessage())
                            .toLowerCase(Locale.ROOT)
                            .contains("unreachable");
            default -> false;
        };
    }
}
