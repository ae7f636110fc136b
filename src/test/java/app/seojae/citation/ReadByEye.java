package app.seojae.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a person read in the lists of references of some papers. */
public record ReadByEye(String title, String arxivId) {

    /** By file, in the order of its list. */
    public static Map<String, List<ReadByEye>> all() {
        try (InputStream in =
                Objects.requireNonNull(
                        ReadByEye.class.getResourceAsStream("/citation/read-by-eye.txt"))) {
            Map<String, List<ReadByEye>> all = new LinkedHashMap<>();
            List<ReadByEye> list = new ArrayList<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                if (line.startsWith("== ")) {
                    list = new ArrayList<>();
                    all.put(line.substring(3), list);
                } else if (!line.startsWith("#")) {
                    int at = line.lastIndexOf(" @");
                    list.add(
                            at < 0
                                    ? new ReadByEye(line, "")
                                    : new ReadByEye(line.substring(0, at), line.substring(at + 2)));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TitleKey key() {
        return TitleKey.of(title);
    }
}
