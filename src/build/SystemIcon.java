import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program's picture in the form that a system's launcher wants: a head and the PNG as it is. */
final class SystemIcon {

    private SystemIcon() {}

    /** The file of it, written into a folder where it is not the PNG itself. */
    static Path of(String system, Path png, Path folder) throws IOException {
        byte[] picture = Files.readAllBytes(png);
        byte[] head =
                switch (system) {
                    case "windows" -> ico(picture.length);
                    case "mac" -> icns(picture.length);
                    default -> new byte[0];
                };
        if (head.length == 0) {
            return png;
        }
        Path icon = folder.resolve(system.equals("windows") ? "seojae.ico" : "seojae.icns");
        return Files.write(
                icon,
                ByteBuffer.allocate(head.length + picture.length).put(head).put(picture).array());
    }

    /** One picture of 256 points, whose size is written as 0, behind 22 bytes. */
    private static byte[] ico(int bytes) {
        return ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 32)
                .putInt(bytes)
                .putInt(22)
                .array();
    }

    private static byte[] icns(int bytes) {
        return ByteBuffer.allocate(16)
                .put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(16 + bytes)
                .put("ic08".getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + bytes)
                .array();
    }
}
