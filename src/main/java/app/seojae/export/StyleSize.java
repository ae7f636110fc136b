package app.seojae.export;

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
final class StyleSize {

    /** More than any style has; the largest of the ten thousand common ones write out to 9,000. */
    static final long MOST = 100_000;

    private static final int MOST_DEPTH = 200;

    /** What stands in a macro or a layout. */
    private static final class Part {
        long elements;
        final List<String> calls = new ArrayList<>();
    }

    private final Map<String, Part> macros = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private StyleSize() {}

    /**
     * Counts, without the XML parser that would speak English on the terminal.
     *
     * @return more than {@link #MOST} for what is larger, nested too deeply or calls itself; -1 for
     *     what is no XML
     */
    static long of(String xml) {
        StyleSize size = new StyleSize();
        try {
            Part rest = size.read(xml);
            return size.whole(rest, 0);
        } catch (XMLStreamException | RuntimeException e) {
            return -1;
        }
    }

    private Part read(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        Part rest = new Part();
        Deque<Part> into = new ArrayDeque<>(List.of(rest));
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > MOST_DEPTH) {
                    rest.elements = MOST + 1;
                }
                into.push(reader.getLocalName().equals("macro") ? macro(reader) : into.peek());
                Part part = into.peek();
                part.elements++;
                String called = attribute(reader, "macro");
                if (called != null) {
                    part.calls.add(called);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                into.pop();
            }
        }
        return rest;
    }

    private Part macro(XMLStreamReader reader) {
        String name = attribute(reader, "name");
        return macros.computeIfAbsent(name == null ? "" : name, key -> new Part());
    }

    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        return reader.getAttributeValue(null, name);
    }

    private long whole(Part part, int depth) {
        long sum = part.elements;
        for (String name : part.calls) {
            Part macro = macros.get(name);
            if (macro == null || sum > MOST) {
                continue;
            }
            Long size = known.get(name);
            if (size == null) {
                if (depth > MOST_DEPTH || !open.add(name)) {
                    return MOST + 1;
                }
                size = whole(macro, depth + 1);
                open.remove(name);
                known.put(name, size);
            }
            sum += size;
        }
        return Math.min(sum, MOST + 1);
    }
}
