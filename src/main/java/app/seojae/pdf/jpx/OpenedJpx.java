package app.seojae.pdf.jpx;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import openjpeg.OpenJpeg;
import org.jspecify.annotations.Nullable;

/**
 * One picture inside OpenJPEG: a module of its own with a bounded memory, thrown away afterwards.
 * What the module can do at worst is to fail; its functions are those of {@code
 * src/build/openjpeg/decoder.c}.
 */
final class OpenedJpx {

    private static final int PAGE = 65_536;
    private static final int BYTES_PER_SAMPLE = 4;

    /** Tables and blocks of a small picture, beside planes and code. */
    private static final long ROOM_BESIDE = 2L << 20;

    /** What a picture may need beyond twice the room it begins with: it may be in many pieces. */
    private static final int MORE_PAGES = 1024;

    /** Luminance and two colours, of JP2's kinds of colour as OpenJPEG numbers them. */
    private static final List<Long> LUMINANCE = List.of(3L, 4L);

    private static final long UNSAID = 0;
    private static final long PREMULTIPLIED = 2;

    /** A component of the picture: its samples stand for so many pixels across and down. */
    private record Plane(int number, int width, int height, int across, int down, long opacity) {}

    private final Instance instance;
    private final Runnable check;
    private @Nullable RuntimeException left;

    private OpenedJpx(long room, Runnable check) {
        this.check = check;
        FunctionType nothing = FunctionType.of(List.of(), List.of());
        HostFunction asked = new HostFunction("seojae", "check", nothing, (_, _) -> ask());
        int most = (int) (Runtime.getRuntime().maxMemory() / 2 / PAGE);
        instance =
                Instance.builder(OpenJpeg.load())
                        .withMachineFactory(OpenJpeg::create)
                        .withImportValues(ImportValues.builder().addFunction(asked).build())
                        .withMemoryFactory(
                                limits -> {
                                    int pages = limits.initialPages() + (int) (room / PAGE);
                                    return new ByteArrayMemory(
                                            new MemoryLimits(
                                                    Math.min(pages, most),
                                                    Math.min(2 * pages + MORE_PAGES, most)));
                                })
                        .build();
    }

    private long[] ask() {
        try {
            check.run();
        } catch (RuntimeException e) {
            left = e;
            throw e;
        }
        return new long[0];
    }

    /**
     * Decodes a picture.
     *
     * @param halvings how often its width and height are halved
     */
    static JpxPicture decode(
            byte[] bytes, JpxHeader header, int halvings, JpxWish wish, Runnable check)
            throws UnreadableJpxException {
        long planes =
                (header.width() >> halvings)
                        * (header.height() >> halvings)
                        * header.components()
                        * BYTES_PER_SAMPLE;
        long tile =
                (header.tilePixels() >> (2 * halvings)) * header.components() * BYTES_PER_SAMPLE;
        long room = planes + Math.min(planes, tile) + 3L * bytes.length + ROOM_BESIDE;
        OpenedJpx opened = new OpenedJpx(room, check);
        try {
            return opened.decode(bytes, header, halvings, wish);
        } catch (RuntimeException | StackOverflowError e) {
            if (opened.left != null) {
                throw opened.left;
            }
            // a trap: the module went where it may not, on damaged bytes
            throw new UnreadableJpxException("the decoder failed", e);
        }
    }

    private JpxPicture decode(byte[] bytes, JpxHeader header, int halvings, JpxWish wish)
            throws UnreadableJpxException {
        call("_initialize");
        int from = header.boxed() ? 0 : header.start();
        int length = bytes.length - from;
        int place = room(length);
        instance.memory().write(place, bytes, from, length);
        if (call("open", place, length, number(header.boxed()), number(wish.indices()), halvings)
                        == 0
                || call("decode") == 0) {
            throw new UnreadableJpxException("damaged");
        }
        return picture(wish);
    }

    private JpxPicture picture(JpxWish wish) throws UnreadableJpxException {
        List<Plane> all =
                IntStream.range(0, (int) call("components")).mapToObj(this::plane).toList();
        List<Plane> colours = all.stream().filter(plane -> plane.opacity() == 0).toList();
        Plane opacity = all.stream().filter(plane -> plane.opacity() != 0).findFirst().orElse(null);
        if (opacity == null
                && wish.opacity()
                && colours.size() == Math.max(1, wish.colours()) + 1) {
            opacity = colours.getLast();
            colours = colours.subList(0, colours.size() - 1);
        }
        if (colours.isEmpty() || all.stream().anyMatch(p -> p.width() <= 0 || p.height() <= 0)) {
            throw new UnreadableJpxException("no size");
        }
        Plane widest = Collections.min(all, Comparator.comparingInt(Plane::across));
        Plane highest = Collections.min(all, Comparator.comparingInt(Plane::down));
        int width = widest.width();
        int height = highest.height();
        int across = widest.across();
        int down = highest.down();
        if ((long) width * height * colours.size() > Integer.MAX_VALUE / 8) {
            throw new UnreadableJpxException("no size");
        }
        byte[] samples = samples(colours, width, height, across, down, wish.indices());
        if (colours.size() == 3 && isLuminance(colours)) {
            toColours(samples);
        }
        int profile = (int) call("profile");
        return new JpxPicture(
                width,
                height,
                colours.size(),
                samples,
                opacity == null || !wish.opacity()
                        ? null
                        : samples(List.of(opacity), width, height, across, down, false),
                opacity != null && opacity.opacity() == PREMULTIPLIED,
                profile == 0
                        ? new byte[0]
                        : instance.memory().readBytes(profile, (int) call("profile_length")));
    }

    private Plane plane(int number) {
        return new Plane(
                number,
                (int) call("width", number),
                (int) call("height", number),
                (int) call("across", number),
                (int) call("down", number),
                call("alpha", number));
    }

    private byte[] samples(
            List<Plane> planes, int width, int height, int across, int down, boolean raw)
            throws UnreadableJpxException {
        int length = width * planes.size();
        byte[] samples = new byte[length * height];
        int row = room(length);
        for (int y = 0; y < height; y++) {
            ask();
            for (int i = 0; i < planes.size(); i++) {
                Plane plane = planes.get(i);
                call(
                        "row",
                        plane.number(),
                        Math.min((long) y * down / plane.down(), plane.height() - 1),
                        row + i,
                        planes.size(),
                        width,
                        plane.across() / across,
                        number(raw));
            }
            System.arraycopy(
                    instance.memory().readBytes(row, length), 0, samples, y * length, length);
        }
        return samples;
    }

    /** Said by the file, or plain from colours that are coarser than what goes before them. */
    private boolean isLuminance(List<Plane> colours) {
        long space = call("space");
        return LUMINANCE.contains(space)
                || (space <= UNSAID
                        && colours.get(1).across() > colours.get(0).across()
                        && colours.get(2).across() > colours.get(0).across());
    }

    /** From luminance and two differences of colour, by ISO/IEC 15444-1, annex G. */
    private static void toColours(byte[] samples) {
        for (int i = 0; i < samples.length; i += 3) {
            int light = samples[i] & 0xff;
            int blue = (samples[i + 1] & 0xff) - 128;
            int red = (samples[i + 2] & 0xff) - 128;
            samples[i] = level(light + 1.402 * red);
            samples[i + 1] = level(light - 0.344136 * blue - 0.714136 * red);
            samples[i + 2] = level(light + 1.772 * blue);
        }
    }

    private static byte level(double value) {
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }

    private int room(int length) throws UnreadableJpxException {
        int place = (int) call("room", Math.max(1, length));
        if (place == 0) {
            throw new UnreadableJpxException("no room");
        }
        return place;
    }

    private static long number(boolean yes) {
        return yes ? 1 : 0;
    }

    private long call(String name, long... values) {
        long[] answer = instance.export(name).apply(values);
        return answer == null || answer.length == 0 ? 0 : answer[0];
    }
}
