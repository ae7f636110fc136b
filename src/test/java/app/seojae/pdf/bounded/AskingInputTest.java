package app.seojae.pdf.bounded;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** However a decoder reads, it gets a kilobyte or two more once nobody wants them, and no more. */
class AskingInputTest {

    private static final int MOST = 2 * 1024;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final byte[] data = new byte[100_000];

    private InputStream asking() {
        new Random(7).nextBytes(data);
        return new AskingInput(
                new ByteArrayInputStream(data),
                () -> {
                    if (stopped.get()) {
                        throw new CancellationException();
                    }
                });
    }

    @Test
    void givesAllThereIs() throws IOException {
        assertArrayEquals(data, asking().readAllBytes());
    }

    @Test
    void endsForWhoReadsByteByByte() throws IOException {
        try (InputStream in = asking()) {
            in.readNBytes(50_000);
            stopped.set(true);
            int[] more = new int[1];
            assertThrows(
                    CancellationException.class,
                    () -> {
                        while (in.read() >= 0) {
                            more[0]++;
                        }
                    });
            assertTrue(more[0] <= MOST, more[0] + " bytes");
        }
    }

    @Test
    void endsForWhoReadsAllAtOnce() throws IOException {
        try (InputStream in = asking()) {
            in.readNBytes(10);
            stopped.set(true);
            byte[] into = new byte[data.length];
            int[] more = new int[1];
            assertThrows(
                    CancellationException.class,
                    () -> {
                        for (int got = 0; got >= 0; got = in.read(into)) {
                            more[0] += got;
                        }
                    });
            assertTrue(more[0] <= MOST, more[0] + " bytes");
        }
    }
}
