package app.seojae.library.own;

import app.seojae.library.texts.OpenTexts;
import app.seojae.library.texts.PdfTexts;
import app.seojae.model.ArxivId;
import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the first page of a PDF tells of its paper.
 *
 * @param id that arXiv prints along its margin, else the one the file is called by, or {@code null}
 * @param stamped whether the id stands on the page
 * @param title its first line of words, else the file's name
 * @param words of the page, the first of them where they are many
 */
public record FirstPage(@Nullable ArxivId id, boolean stamped, String title, String words) {

    private static final Pattern STAMP =
            Pattern.compile("arXiv:\\s*([\\w.-]+/\\d{7}|\\d{4}\\.\\d{4,5})(?:v\\d+)?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_PAGE = 20_000;
    private static final int LONGEST_TITLE = 300;
    private static final int SHORTEST_TITLE = 8;

    /** Reads the first page of a PDF. */
    public static FirstPage of(Path pdf, PdfTexts texts, CancelFlag cancel) throws SeojaeException {
        PdfFile file = PdfFile.open(pdf, null);
        String words;
        try (OpenTexts open = texts.open(file)) {
            words = open.textOrEmpty(PageIndex.FIRST, cancel).text();
        }
        return of(words, String.valueOf(pdf.getFileName()));
    }

    /** What words of a first page tell; {@code name} is the file's. */
    static FirstPage of(String words, String name) {
        Matcher stamp = STAMP.matcher(words);
        boolean found = stamp.find();
        Optional<ArxivId> id =
                found
                        ? ArxivId.parse(stamp.group(1)).map(ArxivId.Versioned::id)
                        : ArxivId.parse(stem(name)).map(ArxivId.Versioned::id);
        String first = words.length() <= LONGEST_PAGE ? words : words.substring(0, LONGEST_PAGE);
        return new FirstPage(
                id.orElse(null), found && id.isPresent(), title(words, stem(name)), first);
    }

    /** What is known of a PDF whose first page nobody can read: what it is called. */
    public static FirstPage unread(Path pdf) {
        return of("", String.valueOf(pdf.getFileName()));
    }

    /** Whether the page names a paper by its title, however its lines are broken. */
    public boolean names(String of) {
        String letters = letters(of);
        return letters.length() >= SHORTEST_TITLE && letters(words).contains(letters);
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String title(String words, String otherwise) {
        for (String line : words.split("\\R")) {
            String title = line.replaceAll("\\s+", " ").strip();
            boolean stamp = title.toLowerCase(Locale.ROOT).startsWith("arxiv:");
            if (title.length() >= SHORTEST_TITLE && !stamp) {
                return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
            }
        }
        return otherwise;
    }

    private static String stem(String name) {
        return name.replaceFirst("(?i)\\.pdf$", "");
    }
}
