package app.seojae.library;

import app.seojae.cli.DigestPage;
import app.seojae.meaning.TwoTongues;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The papers of {@link TwoTongues} as files: a day's list in English, a digest in Korean. */
public final class MeaningFiles {

    private MeaningFiles() {}

    /** The arXiv id of a paper. */
    public static String id(int paper) {
        return "2603.%05d".formatted(10_000 + paper);
    }

    /** All papers, title and abstract. */
    public static Path english(Path file) throws IOException {
        JsonArray list = new JsonArray();
        for (int paper = 0; paper < TwoTongues.size(); paper++) {
            JsonObject in = new JsonObject();
            in.addProperty("id", id(paper));
            in.addProperty("title", TwoTongues.title(paper, false));
            in.addProperty("summary", TwoTongues.text(paper, false));
            in.addProperty("upvotes", paper);
            JsonObject entry = new JsonObject();
            entry.add("paper", in);
            list.add(entry);
        }
        Files.createDirectories(file.getParent());
        return Files.writeString(file, list.toString());
    }

    /** The Korean of all papers but one. */
    public static Path korean(Path file, int without) {
        DigestPage page = new DigestPage();
        for (int paper = 0; paper < TwoTongues.size(); paper++) {
            if (paper != without) {
                page.paper(
                        id(paper),
                        TwoTongues.title(paper, true),
                        TwoTongues.text(paper, true),
                        TwoTongues.text(paper, true),
                        TwoTongues.KOREAN.get(TwoTongues.topics(paper)[0]),
                        1);
            }
        }
        return page.write(file);
    }
}
