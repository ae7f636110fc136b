package app.seojae.feed;

import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads what arXiv's API tells of papers. No entity or document type of the answer is looked at.
 *
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html">the API's manual</a>
 */
public final class ArxivAtom {

    private static final int MOST_ENTRIES = 2_000;
    private static final int LONGEST = 20_000;
    private static final int MOST_AUTHORS = 2_000;

    /** Behind this an abstract tells of other things that were withdrawn. */
    private static final int BEGINNING = 160;

    private static final Pattern WITHDRAWN =
            Pattern.compile(
                    "(?i)^\\W*withdrawn\\b|\\b(?:paper|article|submission|manuscript|work|preprint)"
                            + " (?:has been|was|is|is being) withdrawn\\b|\\bwithdrawn by\\b");

    private ArxivAtom() {}

    /**
     * What arXiv tells of a paper.
     *
     * @param version the newest, or {@code null} where the answer names none
     * @param abstractText in one paragraph
     * @param published the day of its first version, {@code YYYY-MM-DD}, or the empty string
     * @param withdrawn whether its authors took it back
     */
    public record Paper(
            ArxivId id,
            @Nullable Integer version,
            String title,
            String abstractText,
            List<String> authors,
            List<String> categories,
            String published,
            boolean withdrawn) {

        public Paper {
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
        }
    }

    /**
     * The papers of an answer, in its order.
     *
     * @throws SeojaeException {@code FEED_ANSWER} where it is none
     */
    public static List<Paper> read(byte[] answer) throws SeojaeException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<Paper> papers = new ArrayList<>();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(answer));
            boolean feed = false;
            while (xml.hasNext() && papers.size() < MOST_ENTRIES) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    feed |= xml.getLocalName().equals("feed");
                    if (xml.getLocalName().equals("entry")) {
                        new Entry().read(xml).ifPresent(papers::add);
                    }
                }
            }
            if (!feed) {
                throw new SeojaeException(Problem.of(ProblemKind.FEED_ANSWER));
            }
            return papers;
        } catch (XMLStreamException e) {
            throw new SeojaeException(Problem.of(ProblemKind.FEED_ANSWER), e);
        }
    }

    /** One entry while it is read. */
    private static final class Entry {
        private String id = "";
        private String title = "";
        private String summary = "";
        private String published = "";
        private String comment = "";
        private boolean links;
        private boolean pdf;
        private final List<String> authors = new ArrayList<>();
        private final List<String> categories = new ArrayList<>();

        Optional<Paper> read(XMLStreamReader xml) throws XMLStreamException {
            int depth = 1;
            while (depth > 0 && xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth += take(xml) ? 0 : 1;
                }
            }
            return paper();
        }

        /** Whether the element was read to its end. */
        private boolean take(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "id" -> id = text(xml);
                case "title" -> title = text(xml);
                case "summary" -> summary = text(xml);
                case "published" -> published = text(xml);
                case "comment" -> comment = text(xml);
                case "name" -> add(authors, text(xml));
                case "link" -> {
                    links = true;
                    pdf |= "application/pdf".equals(xml.getAttributeValue(null, "type"));
                    return false;
                }
                case "category" -> {
                    add(categories, String.valueOf(xml.getAttributeValue(null, "term")));
                    return false;
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        private static void add(List<String> to, String text) {
            if (!text.isBlank() && !text.equals("null") && to.size() < MOST_AUTHORS) {
                to.add(text);
            }
        }

        private static String text(XMLStreamReader xml) throws XMLStreamException {
            String text = xml.getElementText().replaceAll("\\s+", " ").strip();
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        }

        /** arXiv has no field for it: the authors say so, or there is no PDF any more. */
        private boolean isWithdrawn() {
            String beginning = summary.substring(0, Math.min(BEGINNING, summary.length()));
            return WITHDRAWN.matcher(comment).find()
                    || WITHDRAWN.matcher(beginning).find()
                    || (links && !pdf);
        }

        private Optional<Paper> paper() {
            String name = id.replaceFirst("^https?://arxiv\\.org/abs/", "");
            return title.isEmpty()
                    ? Optional.empty()
                    : ArxivId.parse(name)
                            .map(
                                    one ->
                                            new Paper(
                                                    one.id(),
                                                    one.version(),
                                                    title,
                                                    summary,
                                                    authors,
                                                    categories,
                                                    published.substring(
                                                            0, Math.min(10, published.length())),
                                                    isWithdrawn()));
        }
    }
}
