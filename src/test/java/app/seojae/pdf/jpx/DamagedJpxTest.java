package app.seojae.pdf.jpx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Of damaged bytes comes a picture or a refusal, and never work without end. */
class DamagedJpxTest {

    /** A whole picture of these asks some two hundred times. */
    private static final int MOST_ASKED = 100_000;

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                "grey.j2k", "rgb.jp2", "lossy.jp2", "tiles.jp2", "ycc.jp2", "grey16.jp2");
    }

    /** Where and by what a byte is changed. */
    record Change(int at, int by) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Arbitraries.integers()
                .between(0, 2100)
                .flatMap(at -> Arbitraries.integers().between(1, 255).map(by -> new Change(at, by)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 100)
    void changedBytes(@ForAll("files") String name, @ForAll("changes") List<Change> changes) {
        byte[] file = JpxFiles.read(name);
        for (Change change : changes) {
            file[change.at() % file.length] ^= (byte) change.by();
        }
        look(file);
    }

    /** Most of what can go wrong stands in the headers, within the first bytes. */
    @Property(tries = 100)
    void changedHeaders(
            @ForAll("files") String name,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 150) Integer> places,
            @ForAll byte value) {
        byte[] file = JpxFiles.read(name);
        places.forEach(place -> file[place] = value);
        look(file);
    }

    @Property(tries = 40)
    void cutShort(@ForAll("files") String name, @ForAll @IntRange(max = 2100) int length) {
        byte[] file = JpxFiles.read(name);
        look(Arrays.copyOf(file, length % file.length));
    }

    private static void look(byte[] file) {
        AtomicInteger asked = new AtomicInteger();
        try {
            JpxPicture picture =
                    JpxPicture.read(
                            file,
                            new JpxWish(1e6, 1e6, 0, false, true),
                            () -> {
                                if (asked.incrementAndGet() > MOST_ASKED) {
                                    throw new CancellationException();
                                }
                            });
            assertTrue(picture.width() > 0 && picture.height() > 0);
            assertEquals(
                    picture.width() * picture.height() * picture.colours(),
                    picture.samples().length);
        } catch (UnreadableJpxException refused) {
            assertTrue(asked.get() <= MOST_ASKED);
        } catch (CancellationException left) {
            assertTrue(asked.get() > MOST_ASKED, "left when it was told to");
        }
    }
}
