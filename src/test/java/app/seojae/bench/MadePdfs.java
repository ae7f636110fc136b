package app.seojae.bench;

import app.seojae.pdf.TypedPages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Full pages of made-up words, each word about as often as words of a language are. */
final class MadePdfs {

    private static final int PAGES = 20;
    private static final int LINES = 52;
    private static final int VOCABULARY = 40_000;
    private static final String COMMON =
            "the of and to in a we is for that with on as are by this our from model training"
                    + " attention data which each not results using language learning can an be"
                    + " method performance layer network task et al figure table section";

    private final Random random;
    private final List<String> all = new ArrayList<>(List.of(COMMON.split(" ")));

    MadePdfs(Random random) {
        this.random = random;
        while (all.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            for (int i = 3 + random.nextInt(8); i > 0; i--) {
                word.append("aeioutnrsldcmpghbfvk".charAt(random.nextInt(20)));
            }
            all.add(word.toString());
        }
    }

    /** As often as words of a language: the n-th about 1/n as often as the first. */
    String next() {
        return all.get((int) Math.pow(all.size(), random.nextDouble()) - 1);
    }

    String some(int count) {
        List<String> some = new ArrayList<>();
        while (some.size() < count) {
            some.add(next());
        }
        return String.join(" ", some);
    }

    /** Writes so many PDFs of 20 pages. */
    List<Path> write(Path folder, int count) throws Exception {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TypedPages pages = new TypedPages();
            for (int page = 0; page < PAGES; page++) {
                pages.page();
                for (int line = 0; line < LINES; line++) {
                    pages.body(740 - line * 13, some(13));
                }
            }
            files.add(pages.save(folder.resolve("p" + i + ".pdf")));
        }
        return files;
    }
}
