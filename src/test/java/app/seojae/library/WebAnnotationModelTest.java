package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.Query;
import com.apicatalog.rdf.RdfValue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The exported JSON-LD as a reader that knows nothing of Seojae understands it, held against what
 * the Web Annotation Data Model (W3C, 2017; sections in brackets) says must be.
 */
class WebAnnotationModelTest {

    private static final int MARKS = 120;

    @TempDir static Path folder;
    private static Map<String, Annotation> made;
    private static Triples triples;

    @BeforeAll
    static void export() throws Exception {
        try (Library library = Digests.open(folder.resolve("library"))) {
            library.importer().importText("2024-10-24.md", Digests.lines("2410.00001|A|s|e|x|1"));
            long paper = library.browse().ids(Query.ALL)[0];
            RandomMarks random = new RandomMarks(new Random(20));
            List<Annotation> all = new ArrayList<>();
            for (int i = 0; i < MARKS; i++) {
                all.add(random.next(paper));
            }
            library.annotations().put(paper, all);
            Annotation area = Made.of(paper, AnnotationKind.AREA, 2, "");
            library.annotations().put(paper, List.of(area));
            library.annotations().keepPicture(area, new byte[] {1, 2, 3});
            all.add(area);
            Path file = folder.resolve("marks.json");
            Exported.annotations(library, List.of(paper), file);
            triples = Triples.of(file);
            made =
                    all.stream()
                            .collect(
                                    Collectors.toMap(
                                            one -> "urn:uuid:" + one.id(), Function.identity()));
        }
    }

    @AfterAll
    static void forget() {
        triples = null;
        made = null;
    }

    private static String only(String subject, String property) {
        List<String> values = triples.values(subject, property);
        assertEquals(1, values.size(), property + " of " + subject + ": " + values);
        return values.getFirst();
    }

    private static void type(String subject, String type) {
        List<String> types = triples.values(subject, "rdf:type");
        assertTrue(types.contains(Triples.iri(type)), subject + " is " + types);
    }

    /** An annotation has one address, its class, and one target at least (3.1). */
    @Test
    void everyMarkIsAnAnnotationWithATarget() {
        assertEquals(made.keySet(), new HashSet<>(triples.ofType("oa:Annotation")));
        for (Map.Entry<String, Annotation> one : made.entrySet()) {
            String target = only(one.getKey(), "oa:hasTarget");
            type(target, "oa:SpecificResource");
            String motive = only(one.getKey(), "oa:motivatedBy");
            boolean note = one.getValue().kind() == AnnotationKind.NOTE;
            assertEquals(Triples.iri(note ? "oa:commenting" : "oa:highlighting"), motive);
        }
    }

    /** Times are xsd:dateTime with a zone (3.3.1). */
    @Test
    void timesAreTimes() {
        for (Map.Entry<String, Annotation> one : made.entrySet()) {
            for (String property : List.of("dcterms:created", "dcterms:modified")) {
                List<RdfValue> said = triples.objects(one.getKey(), property);
                assertEquals(1, said.size());
                assertEquals(
                        Triples.iri("xsd:dateTime"), said.getFirst().asLiteral().getDatatype());
                assertTrue(said.getFirst().getValue().endsWith("Z"));
            }
            assertEquals(
                    one.getValue().created(), Instant.parse(only(one.getKey(), "dcterms:created")));
        }
    }

    /** A textual body has exactly one value, one format and purposes of the vocabulary (3.2.4). */
    @Test
    void commentsAndTagsAreTextualBodies() {
        for (Map.Entry<String, Annotation> one : made.entrySet()) {
            List<String> comments = new ArrayList<>();
            Set<String> tags = new HashSet<>();
            for (String body : triples.values(one.getKey(), "oa:hasBody")) {
                if (triples.values(body, "rdf:type").contains(Triples.iri("oa:TextualBody"))) {
                    String purpose = only(body, "oa:hasPurpose");
                    String value = only(body, "rdf:value");
                    String format = only(body, "dc:format");
                    if (purpose.equals(Triples.iri("oa:tagging"))) {
                        tags.add(value);
                        assertEquals("text/plain", format);
                    } else {
                        assertEquals(Triples.iri("oa:commenting"), purpose);
                        comments.add(value);
                        assertEquals("text/markdown", format);
                    }
                } else {
                    type(body, "dctypes:StillImage");
                    assertEquals("image/png", only(body, "dc:format"));
                }
            }
            String comment = one.getValue().comment();
            assertEquals(comment.isEmpty() ? List.of() : List.of(comment), comments);
            assertEquals(new HashSet<>(one.getValue().tags()), tags);
        }
    }

    /** A specific resource has exactly one source (4.1); its selectors are of the model (4.2). */
    @Test
    void targetsNameTheirSourceAndTheWords() {
        for (Map.Entry<String, Annotation> one : made.entrySet()) {
            String target = only(one.getKey(), "oa:hasTarget");
            Anchor anchor = one.getValue().anchor();
            String source = only(target, "oa:hasSource");
            assertTrue(source.startsWith("https://arxiv.org/"), source);
            type(source, "dctypes:Text");
            List<String> selectors = triples.values(target, "oa:hasSelector");
            String words;
            if (anchor instanceof Anchor.Pages pages) {
                String page = only(target, "oa:hasSelector");
                type(page, "oa:FragmentSelector");
                assertEquals("page=" + pages.page().number(), only(page, "rdf:value"));
                assertEquals("http://tools.ietf.org/rfc/rfc3778", only(page, "dcterms:conformsTo"));
                List<String> refined = triples.values(page, "oa:refinedBy");
                words = refined.isEmpty() ? null : refined.getFirst();
            } else {
                words = selectors.isEmpty() ? null : selectors.getFirst();
            }
            assertEquals(anchor.quote().isEmpty(), words == null);
            if (words != null) {
                type(words, "oa:TextQuoteSelector");
                assertEquals(anchor.quote().exact(), only(words, "oa:exact"));
                assertEquals(anchor.quote().prefix(), only(words, "oa:prefix"));
                assertEquals(anchor.quote().suffix(), only(words, "oa:suffix"));
            }
        }
    }

    /** A collection says how many there are and where they begin; a page has its items (5). */
    @Test
    void theCollectionHoldsAllInOrder() {
        List<String> collections = triples.ofType("as:OrderedCollection");
        assertEquals(1, collections.size());
        assertEquals(String.valueOf(made.size()), only(collections.getFirst(), "as:totalItems"));
        String page = only(collections.getFirst(), "as:first");
        type(page, "as:OrderedCollectionPage");
        assertEquals("0", only(page, "as:startIndex"));
        List<String> items = triples.list(only(page, "as:items"));
        assertEquals(made.size(), items.size());
        assertEquals(made.keySet(), new HashSet<>(items));
    }

    /** What the model does not know stands under a name of our own, which readers pass over. */
    @Test
    void noPropertyIsMadeUpInOthersNames() {
        Set<String> known =
                Set.of(
                        "urn:x-seojae:kind",
                        "urn:x-seojae:colour",
                        "urn:x-seojae:place",
                        "http://xmlns.com/foaf/0.1/name",
                        "http://www.w3.org/2000/01/rdf-schema#label");
        for (String property : triples.properties()) {
            boolean standard =
                    property.startsWith("http://www.w3.org/ns/")
                            || property.startsWith("http://purl.org/dc/")
                            || property.startsWith("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
            assertTrue(standard || known.contains(property), property);
        }
    }
}
