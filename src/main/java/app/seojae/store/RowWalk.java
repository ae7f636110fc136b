package app.seojae.store;

import app.seojae.files.FileHash;
import app.seojae.model.SeojaeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * Reads every row of a database for what SQLite's own checks pass over, as noise in the middle of a
 * text is a text to them, and for a stamp of what the rows say, however they are stored. Confined
 * to whoever holds the connection.
 */
final class RowWalk {

    private static final int MOST_COMPLAINTS = 20;
    private static final char REPLACEMENT = '\uFFFD';
    private static final long PNG = 0x89504E470D0A1A0AL;

    /** What packed bytes begin with (RFC 1950, 2.2); others were kept as they came. */
    private static final byte ZLIB = 0x78;

    private static final int PNG_HEAD = 8;
    private static final int CHUNK_FRAME = 12;

    /** Changed by looking at the library alone, so not what a person would miss. */
    private static final Set<String> PASSING =
            Set.of(
                    "morning",
                    "unindexed",
                    "unindexed_annotations",
                    "initial_runs",
                    "changes",
                    "sqlite_sequence");

    private final List<String> complaints = new ArrayList<>();
    private final MessageDigest hash = FileHash.sha256();

    private RowWalk() {}

    /**
     * What was found on the way.
     *
     * @param complaints of rows that cannot be what was written, or cannot be read at all
     * @param stamp 64 hexadecimal digits, the same for the same rows
     */
    record Found(List<String> complaints, String stamp) {}

    /** Walks all tables but the indexes of a search, which are made of the others. */
    static Found over(Sql sql) {
        RowWalk walk = new RowWalk();
        for (String table : walk.tables(sql)) {
            walk.table(sql, table);
        }
        return new Found(
                List.copyOf(walk.complaints), HexFormat.of().formatHex(walk.hash.digest()));
    }

    private List<String> tables(Sql sql) {
        try {
            List<String> virtual =
                    sql.list(
                            "SELECT name || '_' FROM sqlite_schema"
                                    + " WHERE sql LIKE 'CREATE VIRTUAL%'",
                            row -> row.text(1));
            List<String> tables =
                    sql.list(
                            "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                    + " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
                            row -> row.text(1));
            return tables.stream()
                    .filter(name -> virtual.stream().noneMatch(name::startsWith))
                    .toList();
        } catch (SeojaeException | RuntimeException e) {
            complain(Soundness.words(e));
            return List.of();
        }
    }

    private void table(Sql sql, String table) {
        boolean counts = !PASSING.contains(table);
        if (counts) {
            take(table.getBytes(StandardCharsets.UTF_8));
        }
        try {
            // An index that holds all columns would be read in the table's place.
            sql.each(
                    "SELECT * FROM \"" + table.replace("\"", "\"\"") + "\" NOT INDEXED",
                    row -> row(table, row, counts));
        } catch (SeojaeException | RuntimeException e) {
            complain(table + ": " + Soundness.words(e));
        }
    }

    private void row(String table, ResultRow row, boolean counts) throws SeojaeException {
        for (int column = 1; column <= row.columns(); column++) {
            Object value = row.value(column);
            byte[] bytes =
                    switch (value) {
                        case byte[] blob -> {
                            blob(table, row.name(column), blob);
                            yield blob;
                        }
                        case String text -> text(table, row, column, text);
                        case null -> new byte[0];
                        default -> value.toString().getBytes(StandardCharsets.UTF_8);
                    };
            if (counts) {
                hash.update((byte) (value == null ? 0 : value instanceof byte[] ? 1 : 2));
                take(bytes);
            }
        }
    }

    private void take(byte[] bytes) {
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        hash.update(bytes);
    }

    /** Java reads what is no UTF-8 as replacement characters: only then the bytes are looked at. */
    private byte[] text(String table, ResultRow row, int column, String text)
            throws SeojaeException {
        if (text.indexOf(REPLACEMENT) < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = row.bytes(column);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            complain(table + "." + row.name(column) + ": no text");
        }
        return bytes;
    }

    /** Of what was packed or drawn, the packing itself tells whether it is whole. */
    private void blob(String table, String column, byte[] blob) {
        boolean whole =
                switch (table + "." + column) {
                    case "digests.raw" -> blob.length == 0 || blob[0] != ZLIB || unpacks(blob);
                    case "annotation_pictures.png" -> isPicture(blob);
                    default -> true;
                };
        if (!whole) {
            complain(table + "." + column + ": not whole");
        }
    }

    private static boolean unpacks(byte[] blob) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(blob))) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the parts of a PNG have the sums they say (W3C PNG, 5.3). */
    private static boolean isPicture(byte[] blob) {
        ByteBuffer png = ByteBuffer.wrap(blob);
        if (blob.length < PNG_HEAD || png.getLong() != PNG) {
            return false;
        }
        while (png.remaining() >= CHUNK_FRAME) {
            int length = png.getInt();
            if (length < 0 || length > png.remaining() - 2 * Integer.BYTES) {
                return false;
            }
            CRC32 sum = new CRC32();
            sum.update(blob, png.position(), length + Integer.BYTES);
            png.position(png.position() + length + Integer.BYTES);
            if ((int) sum.getValue() != png.getInt()) {
                return false;
            }
        }
        return !png.hasRemaining();
    }

    private void complain(String what) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add(what.toLowerCase(Locale.ROOT).strip());
        }
    }
}
