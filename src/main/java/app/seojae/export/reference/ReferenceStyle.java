package app.seojae.export.reference;

import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import de.undercouch.citeproc.CSL;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A style of the Citation Style Language in which references are written.
 *
 * @param name as the person named it
 * @param xml the style itself
 */
public record ReferenceStyle(String name, String xml) {

    private static final Set<String> OURS = Set.of("apa", "ieee");
    private static final Pattern LARGE_ARXIV = Pattern.compile("ArXiv:(?=[a-zA-Z.-]*/?\\d)");
    private static final int LARGEST = 2 << 20;

    /**
     * The style of a name, {@code apa} or {@code ieee}, or of a file.
     *
     * @throws SeojaeException {@code STYLE_UNREADABLE} where it is none
     */
    public static ReferenceStyle named(String name) throws SeojaeException {
        String known = name.toLowerCase(Locale.ROOT);
        try {
            if (OURS.contains(known)) {
                return new ReferenceStyle(name, ours(known));
            }
            String xml = InputFile.text(Path.of(name), LARGEST);
            // A style needs no document type, and one could name any file of this machine.
            if (!xml.contains("<style") || xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
                throw unreadable(name);
            }
            long size = StyleSize.of(xml);
            if (size < 0) {
                throw unreadable(name);
            }
            if (size > StyleSize.MOST) {
                throw new SeojaeException(Problem.of(ProblemKind.STYLE_TOO_LARGE, name));
            }
            return new ReferenceStyle(name, xml);
        } catch (java.nio.file.InvalidPathException e) {
            throw new SeojaeException(unreadable(name).problem(), e);
        } catch (IOException e) {
            throw FileProblem.reading(Path.of(name), e);
        }
    }

    private static String ours(String name) throws IOException {
        try (InputStream in =
                ReferenceStyle.class.getResourceAsStream("/styles/" + name + ".csl")) {
            if (in == null) {
                throw new IOException("the style is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The references, one a line. */
    public String text(List<Paper> papers) throws SeojaeException {
        ReferenceList list = new ReferenceList();
        papers.forEach(list::add);
        return text(list);
    }

    /** The references of a list, one a line. */
    public String text(ReferenceList list) throws SeojaeException {
        if (list.getIds().isEmpty()) {
            return "";
        }
        try {
            CSL engine = new CSL(list, xml);
            engine.setOutputFormat("text");
            engine.registerCitationItems(list.getIds());
            return Arrays.stream(engine.makeBibliography().getEntries())
                    .map(ReferenceStyle::oneLine)
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new SeojaeException(unreadable(name).problem(), e);
        }
    }

    /**
     * Numbers stand apart from what they number, where a style sets them in a column; arXiv keeps
     * its small letter: CSL makes only words of small letters begin with a large one (1.0.2,
     * text-case), this engine any.
     */
    private static String oneLine(String entry) {
        String line = entry.replaceAll("\\s+", " ").strip();
        String apart = line.replaceFirst("^(\\[\\d+])(?=\\S)", "$1 ");
        return LARGE_ARXIV.matcher(apart).replaceAll("arXiv:");
    }

    private static SeojaeException unreadable(String name) {
        return new SeojaeException(Problem.of(ProblemKind.STYLE_UNREADABLE, name));
    }
}
