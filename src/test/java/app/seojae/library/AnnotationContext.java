package app.seojae.library;

/**
 * What the terms of Web Annotations stand for, as far as Seojae writes them: written for the tests
 * after the vocabulary (W3C Web Annotation Vocabulary, 2017), so that none asks the network.
 */
final class AnnotationContext {

    static final String JSON =
            """
            {"@context": {
              "oa": "http://www.w3.org/ns/oa#",
              "as": "http://www.w3.org/ns/activitystreams#",
              "dc": "http://purl.org/dc/elements/1.1/",
              "dcterms": "http://purl.org/dc/terms/",
              "dctypes": "http://purl.org/dc/dcmitype/",
              "foaf": "http://xmlns.com/foaf/0.1/",
              "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "xsd": "http://www.w3.org/2001/XMLSchema#",
              "id": {"@type": "@id", "@id": "@id"},
              "type": {"@type": "@id", "@id": "@type"},
              "Annotation": "oa:Annotation",
              "SpecificResource": "oa:SpecificResource",
              "TextualBody": "oa:TextualBody",
              "FragmentSelector": "oa:FragmentSelector",
              "TextQuoteSelector": "oa:TextQuoteSelector",
              "AnnotationCollection": "as:OrderedCollection",
              "AnnotationPage": "as:OrderedCollectionPage",
              "Image": "dctypes:StillImage",
              "Text": "dctypes:Text",
              "Person": "foaf:Person",
              "body": {"@type": "@id", "@id": "oa:hasBody"},
              "target": {"@type": "@id", "@id": "oa:hasTarget"},
              "source": {"@type": "@id", "@id": "oa:hasSource"},
              "selector": {"@type": "@id", "@id": "oa:hasSelector"},
              "refinedBy": {"@type": "@id", "@id": "oa:refinedBy"},
              "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
              "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
              "commenting": "oa:commenting",
              "highlighting": "oa:highlighting",
              "tagging": "oa:tagging",
              "exact": "oa:exact",
              "prefix": "oa:prefix",
              "suffix": "oa:suffix",
              "value": "rdf:value",
              "format": "dc:format",
              "conformsTo": {"@type": "@id", "@id": "dcterms:conformsTo"},
              "created": {"@type": "xsd:dateTime", "@id": "dcterms:created"},
              "modified": {"@type": "xsd:dateTime", "@id": "dcterms:modified"},
              "creator": {"@type": "@id", "@id": "dcterms:creator"},
              "name": "foaf:name",
              "label": "http://www.w3.org/2000/01/rdf-schema#label",
              "first": {"@type": "@id", "@id": "as:first"},
              "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
              "startIndex": {"@type": "xsd:nonNegativeInteger", "@id": "as:startIndex"},
              "total": {"@type": "xsd:nonNegativeInteger", "@id": "as:totalItems"}
            }}
            """;

    private AnnotationContext() {}
}
