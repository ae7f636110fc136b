package app.seojae.pdf.fontfile;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Mends TrueType fonts and takes one out of a collection, by the OpenType specification. */
final class TrueTypeMend {

    private static final int MOST_FONTS = 64;
    private static final int MOST_TABLES = 256;
    private static final int MOST_NAMES = 1_000;

    private static final int HEAD = 0x68656164;
    private static final int NAME = 0x6e616d65;
    private static final int LOCATION_FORMAT = 50;

    /** Names by which a file may call a font: its family, its full name, that for PostScript. */
    private static final List<Integer> CALLED = List.of(1, 4, 6);

    private record Table(int tag, int sum, int offset, int length) {}

    private TrueTypeMend() {}

    /**
     * The font of a collection that has a name, else the first, as a file of its own; {@code null}
     * where there is none.
     */
    static byte @Nullable [] pick(byte[] collection, String name) {
        ByteBuffer in = ByteBuffer.wrap(collection);
        int count = Math.min(in.getInt(8), MOST_FONTS);
        List<Table> picked = List.of();
        for (int i = 0; i < count && 12 + 4 * i + 4 <= collection.length; i++) {
            List<Table> tables = tables(in, in.getInt(12 + 4 * i));
            if (picked.isEmpty() || isCalled(in, tables, name)) {
                picked = tables;
            }
            if (isCalled(in, picked, name)) {
                break;
            }
        }
        return picked.isEmpty() ? null : file(in, picked);
    }

    /** The tables of a font that lie within the file. */
    private static List<Table> tables(ByteBuffer in, int start) {
        List<Table> tables = new ArrayList<>();
        if (start < 0 || start > in.limit() - 12) {
            return tables;
        }
        int count = Math.min(in.getShort(start + 4) & 0xffff, MOST_TABLES);
        for (int at = start + 12; count > 0 && at <= in.limit() - 16; at += 16, count--) {
            Table table =
                    new Table(
                            in.getInt(at),
                            in.getInt(at + 4),
                            in.getInt(at + 8),
                            in.getInt(at + 12));
            if (table.offset >= 0
                    && table.length >= 0
                    && table.offset <= in.limit() - table.length) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static byte @Nullable [] file(ByteBuffer in, List<Table> tables) {
        long size = 12 + 16L * tables.size();
        for (Table table : tables) {
            size += (table.length + 3L) & ~3;
        }
        // Tables may lie over each other, and a small file then stand for a giant one.
        if (size > 2L * in.limit() + 4096) {
            return null;
        }
        ByteBuffer out = ByteBuffer.allocate((int) size);
        out.putInt(0x00010000).putShort((short) tables.size());
        int offset = 12 + 16 * tables.size();
        int at = 12;
        for (Table table : tables) {
            out.putInt(at, table.tag).putInt(at + 4, table.sum);
            out.putInt(at + 8, offset).putInt(at + 12, table.length);
            out.put(offset, in, table.offset, table.length);
            at += 16;
            offset += (table.length + 3) & ~3;
        }
        return out.array();
    }

    private static boolean isCalled(ByteBuffer in, List<Table> tables, String name) {
        for (Table table : tables) {
            if (table.tag == NAME && table.length >= 6) {
                ByteBuffer names = in.slice(table.offset, table.length);
                int count = Math.min(names.getShort(2) & 0xffff, MOST_NAMES);
                int letters = names.getShort(4) & 0xffff;
                for (int at = 6; count > 0 && at <= table.length - 12; at += 12, count--) {
                    int length = names.getShort(at + 8) & 0xffff;
                    int start = letters + (names.getShort(at + 10) & 0xffff);
                    if (CALLED.contains(names.getShort(at + 6) & 0xffff)
                            && start + length <= table.length) {
                        // Macintosh names are in letters of a byte each.
                        Charset code =
                                names.getShort(at) == 1
                                        ? StandardCharsets.ISO_8859_1
                                        : StandardCharsets.UTF_16BE;
                        byte[] called = new byte[length];
                        names.get(start, called);
                        if (bare(new String(called, code)).equals(bare(name))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Some writers put the format of the glyphs' places down with its bytes the wrong way round;
     * the places themselves are right.
     */
    static byte[] mend(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        for (Table table : tables(in, 0)) {
            if (table.tag == HEAD && table.length >= LOCATION_FORMAT + 2) {
                int at = table.offset + LOCATION_FORMAT;
                short format = in.getShort(at);
                if (format != 0 && format != 1) {
                    byte[] mended = font.clone();
                    short swapped = Short.reverseBytes(format);
                    ByteBuffer.wrap(mended).putShort(at, swapped == 1 ? swapped : 0);
                    return mended;
                }
            }
        }
        return font;
    }
}
