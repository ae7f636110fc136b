package app.seojae.library;

import app.seojae.files.Machine;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.DigestName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A digest format of the tests' own, so that they say what they mean in few words: a paper a line,
 * {@code id|title|summary|easy|field,field|upvotes}.
 */
final class Digests {

    static final LibraryTools TOOLS = tools("here");

    private Digests() {}

    static LibraryTools tools(String machine) {
        return new LibraryTools(new Machine(machine, machine), Digests::read, text -> text);
    }

    static Library open(Path folder) throws SeojaeException {
        return Library.open(folder, TOOLS);
    }

    static byte[] lines(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static Digest read(String path, byte[] bytes) {
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        String raw = new String(bytes, StandardCharsets.UTF_8);
        List<DigestEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line : raw.split("\n")) {
            number++;
            String[] parts = line.split("\\|", -1);
            if (parts.length == 6) {
                entries.add(entry(parts, number));
            }
        }
        String key = fileName.replace(".md", "");
        LocalDate date =
                key.matches("\\d{4}-\\d\\d-\\d\\d.*")
                        ? LocalDate.parse(key.substring(0, 10))
                        : null;
        DigestName name = new DigestName(fileName, key, date);
        return entries.isEmpty()
                ? new Digest(
                        name,
                        Digest.Kind.NOT_A_DIGEST,
                        entries,
                        List.of(Problem.at(1, ProblemKind.DIGEST_NO_PAPERS, fileName)),
                        raw)
                : new Digest(name, Digest.Kind.PAPER_DIGEST, entries, List.of(), raw);
    }

    private static DigestEntry entry(String[] parts, int line) {
        return new DigestEntry(
                orNull(parts[0]) == null ? null : new ArxivId(parts[0]),
                null,
                orNull(parts[1]),
                parts[2],
                parts[3],
                parts[4].isEmpty() ? List.of() : List.of(parts[4].split(",")),
                orNull(parts[5]) == null ? null : Integer.valueOf(parts[5]),
                orNull(parts[0]) == null ? null : "https://arxiv.org/pdf/" + parts[0],
                null,
                List.of(),
                line,
                Certainty.LABELLED,
                "");
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
