package app.seojae.handover;

import app.seojae.files.OwnerOnlyFiles;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a second start says to the first: how many bytes follow, then the absolute names of files in
 * UTF-8, each behind a byte 0. The first answers with one byte once it has taken them.
 */
final class Letter {

    /** Systems end a socket's address after about a hundred bytes. */
    private static final int LONGEST_ADDRESS = 90;

    private static final int LARGEST = 1 << 20;
    private static final byte TAKEN = 1;

    private Letter() {}

    /** Where letters arrive. */
    record Box(ServerSocketChannel server, Path address) {}

    /** Lays a new box where only its owner can reach it; its place is written beside the lock. */
    static Box box(Path base) throws IOException {
        Path socket = base.resolveSibling(base.getFileName() + ".socket");
        if (bytes(socket) > LONGEST_ADDRESS) {
            socket = Files.createTempDirectory("seojae").resolve("socket"); // its owner's alone
        }
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            Path written = address(base);
            Files.writeString(written, socket.toString());
            OwnerOnlyFiles.file(written);
            return new Box(server, written);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static int bytes(Path path) {
        return path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static Path address(Path base) {
        return base.resolveSibling(base.getFileName() + ".address");
    }

    /** Takes a box away. */
    static void remove(Path address) throws IOException {
        Path socket = Path.of(Files.readString(address));
        Files.deleteIfExists(socket);
        Files.deleteIfExists(address);
        Path around = socket.getParent();
        if (around != null && !around.equals(address.getParent())) {
            Files.deleteIfExists(around); // made for this box alone
        }
    }

    /** Hands files over; {@code false} where nobody takes them yet, or any more. */
    static boolean send(Path base, List<Path> files) {
        try {
            Path socket = Path.of(Files.readString(address(base)));
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                ByteBuffer letter = written(files);
                while (letter.hasRemaining()) {
                    channel.write(letter);
                }
                ByteBuffer answer = ByteBuffer.allocate(1);
                return channel.read(answer) == 1 && answer.get(0) == TAKEN;
            }
        } catch (IOException | InvalidPathException nobody) {
            return false;
        }
    }

    private static ByteBuffer written(List<Path> files) throws IOException {
        StringBuilder names = new StringBuilder();
        for (Path file : files) {
            names.append('\0').append(file.toAbsolutePath());
        }
        byte[] text = names.toString().getBytes(StandardCharsets.UTF_8);
        if (text.length > LARGEST) {
            throw new IOException("too many files at once");
        }
        return ByteBuffer.allocate(Integer.BYTES + text.length)
                .putInt(text.length)
                .put(text)
                .flip();
    }

    /** Takes one letter and answers it. */
    static void receive(SocketChannel from, Consumer<List<Path>> taker) throws IOException {
        int length = read(from, Integer.BYTES).getInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("no letter of ours");
        }
        String text = StandardCharsets.UTF_8.decode(read(from, length)).toString();
        List<Path> files = new ArrayList<>();
        for (String name : text.split("\0")) {
            if (!name.isEmpty()) {
                files.add(absolute(name));
            }
        }
        taker.accept(files);
        from.write(ByteBuffer.wrap(new byte[] {TAKEN}));
    }

    private static Path absolute(String name) throws IOException {
        try {
            Path file = Path.of(name);
            if (file.isAbsolute()) {
                return file;
            }
        } catch (InvalidPathException foreign) {
            throw new IOException(foreign);
        }
        throw new NoSuchFileException(name);
    }

    private static ByteBuffer read(SocketChannel from, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        while (buffer.hasRemaining()) {
            if (from.read(buffer) < 0) {
                throw new IOException("the letter ends too soon");
            }
        }
        return buffer.flip();
    }
}
