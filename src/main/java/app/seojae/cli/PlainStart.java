package app.seojae.cli;

import app.seojae.cli.command.Launcher;
import app.seojae.l10n.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A start that asks for nothing but the window, understood at once: the command line proper takes a
 * tenth of a second to get ready. What is not plain is left to it, above all what is wrong.
 *
 * @param options those given
 * @param files words that are no options
 */
record PlainStart(Launcher.Options options, List<String> files) {

    private static final String LIBRARY = "--library";
    private static final String LANGUAGE = "--lang";
    private static final String OFFLINE = "--offline";
    private static final String ARXIV = "--arxiv-base";
    private static final String THUMBNAILS = "--thumbnail-base";
    private static final String GITHUB = "--github-base";
    private static final String HF = "--hf-base";
    private static final String MODEL_BASE = "--model-base";
    private static final String MODEL = "--model";

    /** The options that a value belongs to, which follows or stands behind {@code =}. */
    static final Set<String> WITH_VALUE =
            Set.of(LIBRARY, LANGUAGE, ARXIV, THUMBNAILS, GITHUB, HF, MODEL_BASE, MODEL);

    /** The start that the words ask for; empty where they may ask for anything else. */
    static Optional<PlainStart> of(String... words) {
        Map<String, String> given = new HashMap<>();
        List<String> files = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            String word = words[at];
            int value = word.indexOf('=');
            String name = word.startsWith("-") && value > 0 ? word.substring(0, value) : word;
            if (WITH_VALUE.contains(name)) {
                String said =
                        value > 0
                                ? word.substring(value + 1)
                                : at + 1 < words.length ? words[++at] : "";
                if (!isValue(said) || given.put(name, said) != null) {
                    return Optional.empty();
                }
            } else if (word.equals(OFFLINE)) {
                if (given.put(OFFLINE, OFFLINE) != null) {
                    return Optional.empty();
                }
            } else if (isFile(word)) {
                files.add(word);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new PlainStart(options(given), List.copyOf(files)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isValue(String word) {
        return !word.isEmpty() && !word.startsWith("-");
    }

    /** The names of commands are letters only, and words behind {@code @} are read from files. */
    private static boolean isFile(String word) {
        return !word.startsWith("-")
                && !word.startsWith("@")
                && (word.indexOf('.') >= 0 || word.indexOf('/') >= 0 || word.indexOf('\\') >= 0);
    }

    private static Launcher.Options options(Map<String, String> given) {
        @Nullable String library = given.get(LIBRARY);
        @Nullable String language = given.get(LANGUAGE);
        return new Launcher.Options(
                library == null ? null : Path.of(library),
                language == null ? null : Language.of(language),
                given.containsKey(OFFLINE),
                given.get(ARXIV),
                given.get(THUMBNAILS),
                given.get(GITHUB),
                given.get(HF),
                given.get(MODEL_BASE),
                given.get(MODEL));
    }
}
