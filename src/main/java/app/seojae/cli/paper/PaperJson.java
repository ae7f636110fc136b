package app.seojae.cli.paper;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.EarlierUpvotes;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Snippet;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes papers as the contract of the command line has them. */
public final class PaperJson {

    private final Language language;

    public PaperJson(Language language) {
        this.language = language;
    }

    /** Writes the members that every object of a paper has, into one already begun. */
    public void write(JsonWriter json, Paper paper) throws IOException {
        PaperRow row = paper.row();
        json.name("id").value(row.id());
        json.name("arxivId").value(row.arxivId() == null ? null : row.arxivId().value());
        json.name("title").value(row.title());
        json.name("summary").value(row.summary());
        json.name("easyExplanation").value(row.easyExplanation());
        json.name("origin").value(row.origin().word());
        json.name("abstract").value(row.abstractText());
        strings(json, "fields", row.fields());
        json.name("upvotes").value(row.upvotes());
        json.name("pdfUrl").value(paper.pdfUrl());
        json.name("thumbnailUrl").value(paper.thumbnailUrl());
        json.name("digests").beginArray();
        for (DigestVersion reading : paper.readings()) {
            if (reading.origin().isPublished()) {
                json.beginObject();
                json.name("name").value(reading.digestName());
                json.name("date").value(date(reading.date()));
                json.name("upvotes").value(reading.upvotes());
                json.endObject();
                earlier(json, paper, reading.digestName());
            }
        }
        json.endArray();
        json.name("bookmarked").value(row.bookmarked());
        json.name("status").value(row.status().word());
        strings(json, "tags", row.tags());
        strings(json, "collections", paper.collections());
        json.name("note").value(paper.note());
        json.name("annotations").value(paper.annotations());
        pdf(json, row.pdf());
        json.name("thumbnail").value(row.thumbnail());
        json.name("sample").value(row.sample());
        json.name("opened").value(paper.opened() == null ? null : paper.opened().toString());
    }

    /** The upvotes a day's list told of before, the newest first, each with its own day. */
    private static void earlier(JsonWriter json, Paper paper, String digest) throws IOException {
        for (EarlierUpvotes one : paper.earlierUpvotes().reversed()) {
            if (one.digestName().equals(digest)) {
                json.beginObject();
                json.name("name").value(digest);
                json.name("date").value(one.day().toString());
                json.name("upvotes").value(one.upvotes());
                json.endObject();
            }
        }
    }

    /** What every digest says of it, for {@code show}. */
    void readings(JsonWriter json, Paper paper) throws IOException {
        json.name("readings").beginArray();
        for (DigestVersion reading : paper.readings()) {
            json.beginObject();
            json.name("name").value(reading.digestName());
            json.name("date").value(date(reading.date()));
            json.name("title").value(reading.title());
            json.name("summary").value(reading.summary());
            json.name("easyExplanation").value(reading.easyExplanation());
            json.name("origin").value(reading.origin().word());
            json.name("abstract").value(reading.abstractText());
            strings(json, "fields", reading.fields());
            json.name("upvotes").value(reading.upvotes());
            json.name("others").beginObject();
            for (var section : reading.others()) {
                json.name(section.label()).value(section.markdown());
            }
            json.endObject();
            json.endObject();
        }
        json.endArray();
    }

    void hit(JsonWriter json, Snippet snippet, double score) throws IOException {
        json.name("snippet").value(snippet.text());
        json.name("score").value(score);
        json.name("where").value(snippet.where().name().toLowerCase(Locale.ROOT));
        PageIndex page = snippet.page();
        if (page != null) {
            json.name("page").value(page.number());
        }
        json.name("marks").beginArray();
        for (Snippet.Mark mark : snippet.marks()) {
            json.beginArray().value(mark.start()).value(mark.end()).endArray();
        }
        json.endArray();
    }

    private void pdf(JsonWriter json, PdfInfo pdf) throws IOException {
        json.name("pdf").beginObject();
        json.name("state").value(pdf.state().word());
        json.name("bytes").value(pdf.bytes());
        json.name("pages").value(pdf.pages());
        json.name("path").value(pdf.path());
        json.name("error").value(pdf.problem() == null ? null : Text.of(pdf.problem(), language));
        json.endObject();
    }

    /** Writes texts as a list under a name. */
    public static void strings(JsonWriter json, String name, List<String> values)
            throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
