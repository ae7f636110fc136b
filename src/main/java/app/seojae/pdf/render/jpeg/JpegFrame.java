package app.seojae.pdf.render.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A JPEG picture: its segments (ITU-T T.81, annex B), its scans and what they come to. */
final class JpegFrame {

    private static final int MOST_SAMPLING = 4;

    /** Coefficients that are kept, of a progressive picture. */
    private static final long MOST_KEPT = 80_000_000;

    private final byte[] data;
    private final int eighths;
    private final Runnable check;
    private final JpegTables tables;
    private final List<Component> components = new ArrayList<>();
    private int at;
    private int width;
    private int height;
    private int most;
    private int mostDown;
    private boolean progressive;
    private boolean scanned;

    /**
     * @param eighths of the size it is decoded in: 1, 2 or 4
     * @param check asked again and again; throws to leave
     */
    JpegFrame(byte[] data, int eighths, Runnable check) {
        this.data = data;
        this.tables = new JpegTables(data);
        this.eighths = eighths;
        this.check = check;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Reads all of it; false where it is not as it must be, or of a kind not known here. */
    boolean read(int mustWidth, int mustHeight, int channels) throws IOException {
        // PDFBox passes over a line feed before a picture.
        at = data.length > 0 && data[0] == '\n' ? 1 : 0;
        if (tables.word(at) != 0xffd8) {
            return false;
        }
        at += 2;
        while (at + 3 < data.length) {
            if (data[at] != -1) {
                at++;
                continue;
            }
            int marker = data[at + 1] & 0xff;
            if (marker == 0xff || marker == 0 || marker == 1 || (marker & 0xf8) == 0xd0) {
                at += marker == 0xff ? 1 : 2;
                continue;
            }
            if (marker == 0xd9) {
                break;
            }
            int body = at + 4;
            int end = at + 2 + tables.word(at + 2);
            at = end;
            boolean frame = marker >= 0xc0 && marker <= 0xcf;
            if (marker == 0xc4) {
                tables.huffman(body, end);
            } else if (frame && marker > 0xc2) {
                return false; // lossless, differential or arithmetic
            } else if (frame) {
                progressive = marker == 0xc2;
                if (!frame(body, mustWidth, mustHeight, channels)) {
                    return false;
                }
            } else if (marker == 0xda) {
                scan(body);
            } else {
                tables.read(marker, body, end);
            }
        }
        if (progressive) {
            finish();
        }
        return scanned;
    }

    private boolean frame(int body, int mustWidth, int mustHeight, int channels) {
        int count = data[body + 5] & 0xff;
        height = tables.word(body + 1);
        width = tables.word(body + 3);
        if (!components.isEmpty()
                || data[body] != 8
                || height != mustHeight
                || width != mustWidth
                || count != channels
                || !(count == 1 || count == 3 || count == 4)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int from = body + 6 + 3 * i;
            Component component =
                    new Component(
                            data[from] & 0xff,
                            data[from + 1] >> 4 & 15,
                            data[from + 1] & 15,
                            data[from + 2] & 3);
            components.add(component);
            most = Math.max(most, component.across);
            mostDown = Math.max(mostDown, component.down);
        }
        return components.stream().allMatch(this::prepare) && makeRoom();
    }

    /** For the coefficients that several scans refine; false where there would be too many. */
    private boolean makeRoom() {
        if (!progressive) {
            return true;
        }
        long blocks = 0;
        for (Component component : components) {
            blocks += (long) component.allColumns * component.allRows;
        }
        if (blocks * BlockMeans.BLOCK > MOST_KEPT) {
            return false;
        }
        for (Component component : components) {
            component.all = new short[component.allColumns * component.allRows * BlockMeans.BLOCK];
        }
        return true;
    }

    private boolean prepare(Component component) {
        if (component.across == 0
                || component.down == 0
                || most > MOST_SAMPLING
                || mostDown > MOST_SAMPLING
                || !isPower(most, component.across)
                || !isPower(mostDown, component.down)) {
            return false;
        }
        component.columns = blocks(width, component.across, most);
        component.rows = blocks(height, component.down, mostDown);
        component.allColumns = units(width, most) * component.across;
        component.allRows = units(height, mostDown) * component.down;
        component.blockWidth = Math.min(BlockMeans.SIDE, eighths * most / component.across);
        component.blockHeight = Math.min(BlockMeans.SIDE, eighths * mostDown / component.down);
        component.means = new BlockMeans(component.blockWidth, component.blockHeight);
        component.stride = component.allColumns * component.blockWidth;
        component.plane = new byte[component.stride * component.allRows * component.blockHeight];
        Arrays.fill(component.plane, (byte) 128);
        return true;
    }

    private static boolean isPower(int all, int own) {
        return all % own == 0 && Integer.bitCount(all / own) == 1;
    }

    private static int blocks(int size, int own, int all) {
        int samples = (size * own + all - 1) / all;
        return (samples + BlockMeans.SIDE - 1) / BlockMeans.SIDE;
    }

    private static int units(int size, int all) {
        return (size + BlockMeans.SIDE * all - 1) / (BlockMeans.SIDE * all);
    }

    private void scan(int body) throws IOException {
        int count = data[body] & 0xff;
        List<Component> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int id = data[body + 1 + 2 * i] & 0xff;
            int chosenTables = data[body + 2 + 2 * i];
            for (Component component : components) {
                if (component.id == id) {
                    tables.give(component, chosenTables);
                    component.predicted = 0;
                    chosen.add(component);
                }
            }
        }
        int from = body + 1 + 2 * count;
        int start = data[from] & 0xff;
        int last = data[from + 1] & 0xff;
        if (chosen.size() != count
                || count == 0
                || last >= BlockMeans.BLOCK
                || !tables.isTold(components.size())
                || (progressive && start > 0 && count > 1)) {
            throw new IOException("a scan of nothing that is known");
        }
        ScanBits bits = new ScanBits(data, at);
        int high = data[from + 2] >> 4 & 15;
        int low = data[from + 2] & 15;
        new Scan(chosen, progressive, start, last, high, low, bits, check)
                .read(units(width, most), units(height, mostDown), tables.interval());
        at = bits.position();
        scanned = true;
    }

    /** Turns kept coefficients into samples. */
    private void finish() {
        for (Component component : components) {
            for (int row = 0; row < component.rows; row++) {
                check.run();
                for (int column = 0; column < component.columns; column++) {
                    int from = (row * component.allColumns + column) * BlockMeans.BLOCK;
                    int last = BlockMeans.BLOCK - 1;
                    while (last > 0 && component.all[from + last] == 0) {
                        last--;
                    }
                    component.write(component.all, from, last, row, column);
                }
            }
            component.all = new short[0];
        }
    }

    void row(int y, int columns, byte[] samples) {
        int count = components.size();
        for (int i = 0; i < count; i++) {
            Component component = components.get(i);
            int line = y * component.blockHeight * component.down / (eighths * mostDown);
            int from = line * component.stride;
            int step = component.blockWidth * component.across;
            int all = eighths * most;
            for (int x = 0, to = i; x < columns; x++, to += count) {
                samples[to] = component.plane[from + (step == all ? x : x * step / all)];
            }
        }
        if (tables.isOfDifferences(count)) {
            colours(samples, columns, count);
        }
    }

    /** As ITU-T T.871, 7, has it; print is the rest to white. */
    private static void colours(byte[] samples, int columns, int count) {
        for (int x = 0, i = 0; x < columns; x++, i += count) {
            int light = (samples[i] & 0xff) << 16 | 0x8000;
            int blue = (samples[i + 1] & 0xff) - 128;
            int red = (samples[i + 2] & 0xff) - 128;
            int turned = count == 4 ? 255 : 0;
            samples[i] = (byte) (turned ^ level(light + 91881 * red));
            samples[i + 1] = (byte) (turned ^ level(light - 22554 * blue - 46802 * red));
            samples[i + 2] = (byte) (turned ^ level(light + 116130 * blue));
        }
    }

    private static int level(int scaled) {
        return Math.clamp(scaled >> 16, 0, 255);
    }
}
