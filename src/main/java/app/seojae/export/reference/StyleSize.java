package app.seojae.export.reference;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * How many elements of a citation style are carried out for one reference, its macros written out:
 * macros that call others twice double at each step, and thirty of them never end.
 */
public final class StyleSize {

    /** The largest of the ten thousand common styles carries out about 3,000. */
    public static final long MOST = 100_000;

    private static final int MOST_DEPTH = 200;

    /** An element. */
    private record Node(String name, @Nullable String calls, List<Node> inside) {

        boolean isMacro() {
            return name.equals("macro");
        }
    }

    private final Map<String, Node> macros = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private StyleSize() {}

    /**
     * Counts, without the XML parser that would speak English on the terminal.
     *
     * @return more than {@link #MOST} for what is larger, calls itself or calls too deeply; -1 for
     *     what is no XML, or nested deeper than any style
     */
    public static long of(String xml) {
        StyleSize size = new StyleSize();
        try {
            return size.carriedOut(size.read(xml), 0);
        } catch (XMLStreamException | RuntimeException e) {
            return -1;
        }
    }

    private Node read(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        Node whole = new Node("", null, new ArrayList<>());
        Deque<Node> path = new ArrayDeque<>(List.of(whole));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.push(element(reader, path.element()));
                if (path.size() > MOST_DEPTH) {
                    throw new XMLStreamException("nested too deeply");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path.pop();
            }
        }
        return whole;
    }

    private Node element(XMLStreamReader reader, Node parent) {
        String name = reader.getLocalName();
        Node node = new Node(name, reader.getAttributeValue(null, "macro"), new ArrayList<>());
        String macro = reader.getAttributeValue(null, "name");
        if (node.isMacro() && macro != null) {
            macros.put(macro, node);
        } else {
            parent.inside().add(node);
        }
        return node;
    }

    /** Of the branches of a choice, one is carried out. */
    private long carriedOut(Node node, int calls) {
        long sum = 1;
        long largest = 0;
        for (Node inside : node.inside()) {
            long one = carriedOut(inside, calls);
            largest = Math.max(largest, one);
            sum = Math.min(MOST + 1, sum + one);
        }
        long own = node.name().equals("choose") ? largest + 1 : sum;
        return Math.min(MOST + 1, own + (node.calls() == null ? 0 : macro(node.calls(), calls)));
    }

    private long macro(String name, int calls) {
        Node macro = macros.get(name);
        if (macro == null) {
            return 0;
        }
        Long size = known.get(name);
        if (size == null) {
            if (calls > MOST_DEPTH || !open.add(name)) {
                return MOST + 1;
            }
            size = carriedOut(macro, calls + 1);
            open.remove(name);
            known.put(name, size);
        }
        return size;
    }
}
