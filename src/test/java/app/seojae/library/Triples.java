package app.seojae.library;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a JSON-LD file says, as a maintained reader of it understands: triples, without network. */
final class Triples {

    private static final String ANNOTATIONS = "http://www.w3.org/ns/anno.jsonld";

    private final List<RdfNQuad> all;

    private Triples(List<RdfNQuad> all) {
        this.all = all;
    }

    static Triples of(Path file) throws Exception {
        DocumentLoader loader =
                (address, options) -> {
                    if (!address.toString().equals(ANNOTATIONS)) {
                        throw new JsonLdError(
                                JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
                    }
                    return JsonDocument.of(new StringReader(AnnotationContext.JSON));
                };
        try (var reader = Files.newBufferedReader(file)) {
            return new Triples(JsonLd.toRdf(JsonDocument.of(reader)).loader(loader).get().toList());
        }
    }

    /** A short name as an address: {@code oa:exact}. */
    static String iri(String shortName) {
        String[] parts = shortName.split(":", 2);
        String space =
                switch (parts[0]) {
                    case "oa" -> "http://www.w3.org/ns/oa#";
                    case "as" -> "http://www.w3.org/ns/activitystreams#";
                    case "rdf" -> "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
                    case "dc" -> "http://purl.org/dc/elements/1.1/";
                    case "dcterms" -> "http://purl.org/dc/terms/";
                    case "dctypes" -> "http://purl.org/dc/dcmitype/";
                    case "xsd" -> "http://www.w3.org/2001/XMLSchema#";
                    default -> throw new IllegalArgumentException(shortName);
                };
        return space + parts[1];
    }

    /** Everything of a type, by name. */
    List<String> ofType(String type) {
        List<String> subjects = new ArrayList<>();
        for (RdfNQuad one : all) {
            if (one.getPredicate().getValue().equals(iri("rdf:type"))
                    && one.getObject().getValue().equals(iri(type))) {
                subjects.add(one.getSubject().getValue());
            }
        }
        return subjects;
    }

    /** All that is said of something by a property. */
    List<RdfValue> objects(String subject, String property) {
        List<RdfValue> objects = new ArrayList<>();
        for (RdfNQuad one : all) {
            if (one.getSubject().getValue().equals(subject)
                    && one.getPredicate().getValue().equals(iri(property))) {
                objects.add(one.getObject());
            }
        }
        return objects;
    }

    /** The same as words. */
    List<String> values(String subject, String property) {
        return objects(subject, property).stream().map(RdfValue::getValue).toList();
    }

    /** The members of a list, in its order. */
    List<String> list(String head) {
        List<String> members = new ArrayList<>();
        String at = head;
        while (!at.equals(iri("rdf:nil"))) {
            members.addAll(values(at, "rdf:first"));
            at = values(at, "rdf:rest").getFirst();
        }
        return members;
    }

    /** Every property that is used, in full. */
    List<String> properties() {
        return all.stream().map(one -> one.getPredicate().getValue()).distinct().toList();
    }
}
