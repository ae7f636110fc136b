package app.seojae.library.transfer;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.stream.Collectors;

/** What the system's network looks like: another word after each change of it. */
final class NetworkFingerprint {

    private NetworkFingerprint() {}

    /** The addresses of this machine on networks that are up, in a word to compare. */
    static String now() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(NetworkFingerprint::isOutside)
                    .flatMap(NetworkInterface::inetAddresses)
                    .map(address -> address.getHostAddress())
                    .sorted()
                    .collect(Collectors.joining(" "));
        } catch (SocketException e) {
            return "";
        }
    }

    private static boolean isOutside(NetworkInterface one) {
        try {
            return one.isUp() && !one.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }
}
