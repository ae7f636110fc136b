package app.seojae.export.reference;

import app.seojae.export.PaperStream;
import app.seojae.markdown.PlainText;
import app.seojae.model.paper.Paper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes papers as CSL-JSON, which Zotero and pandoc read. */
public final class CslJsonExport {

    private static final Gson PRETTY =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    /** An array of items. */
    public static final PaperStream STREAM = new Items();

    private CslJsonExport() {}

    /** An array of items. */
    public static String text(List<Paper> papers) {
        return STREAM.text(papers);
    }

    private static final class Items implements PaperStream {

        @Override
        public void begin(Writer out) throws IOException {
            out.append('[');
        }

        @Override
        public void paper(Writer out, Paper paper, boolean first) throws IOException {
            out.append(first ? "\n" : ",\n")
                    .append(PRETTY.toJson(item(paper)).indent(2).stripTrailing());
        }

        @Override
        public void end(Writer out, boolean none) throws IOException {
            out.append(none ? "]\n" : "\n]\n");
        }
    }

    private static JsonObject item(Paper paper) {
        ReferenceFacts facts = ReferenceFacts.of(paper);
        JsonObject item = new JsonObject();
        item.addProperty("id", facts.key());
        item.addProperty("type", facts.number() == null ? "document" : "article");
        item.addProperty("title", facts.title());
        if (!facts.authors().isEmpty()) {
            item.add("author", authors(facts.authors()));
        }
        if (facts.year() != null) {
            JsonArray date = new JsonArray();
            date.add(facts.year());
            if (facts.month() != null) {
                date.add(facts.month());
            }
            JsonArray parts = new JsonArray();
            parts.add(date);
            JsonObject issued = new JsonObject();
            issued.add("date-parts", parts);
            item.add("issued", issued);
        }
        if (facts.number() != null) {
            item.addProperty("publisher", "arXiv");
            item.addProperty("number", facts.number());
            item.addProperty("DOI", facts.doi());
        }
        if (facts.address() != null) {
            item.addProperty("URL", facts.address());
        }
        List<String> keywords = new ArrayList<>(paper.row().fields());
        keywords.addAll(paper.row().tags());
        if (!keywords.isEmpty()) {
            item.addProperty("keyword", String.join(", ", keywords));
        }
        if (!paper.note().isBlank()) {
            item.addProperty("note", PlainText.of(paper.note()));
        }
        return item;
    }

    private static JsonArray authors(List<AuthorName> names) {
        JsonArray authors = new JsonArray();
        for (AuthorName name : names) {
            JsonObject author = new JsonObject();
            if (name.given().isEmpty()) {
                author.addProperty("literal", name.family());
            } else {
                author.addProperty("family", name.family());
                author.addProperty("given", name.given());
            }
            authors.add(author);
        }
        return authors;
    }
}
