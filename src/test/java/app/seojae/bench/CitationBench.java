package app.seojae.bench;

import app.seojae.citation.CitedWork;
import app.seojae.citation.ListedEntry;
import app.seojae.citation.ListedPages;
import app.seojae.citation.ReadByEye;
import app.seojae.citation.TitleKey;
import app.seojae.model.PageIndex;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures the entries found in papers against what a person read there: java CitationBench DIR.
 */
public final class CitationBench {

    /** Titles stand at the end of very long entries. */
    private static final int LAST_SIGNS = 900;

    private CitationBench() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 1 && args[1].equals("times")) {
            times(Path.of(args[0]), 10);
            return;
        }
        boolean tell = args.length > 1;
        int all = 0;
        int found = 0;
        int right = 0;
        int titles = 0;
        int ids = 0;
        int idsRight = 0;
        int idsFound = 0;
        for (Map.Entry<String, List<ReadByEye>> file : ReadByEye.all().entrySet()) {
            List<PageText> pages = pages(Path.of(args[0], file.getKey()));
            long start = System.nanoTime();
            List<ListedEntry> entries = ListedPages.entries(pages);
            double ms = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            List<CitedWork> works = entries.stream().map(e -> CitedWork.of(e.text())).toList();
            double workMs = (System.nanoTime() - start) / 1e6;
            Set<Integer> taken = new HashSet<>();
            int here = 0;
            int titled = 0;
            List<ReadByEye> truth = file.getValue();
            for (int e = 0; e < entries.size(); e++) {
                String text = entries.get(e).text();
                String end = text.substring(Math.max(0, text.length() - LAST_SIGNS));
                String letters = TitleKey.of(end).letters();
                List<Integer> holds = new ArrayList<>();
                for (int i = 0; i < truth.size(); i++) {
                    if (letters.contains(truth.get(i).key().letters())) {
                        holds.add(i);
                    }
                }
                int best = -1;
                int other = 0;
                for (int i : holds) {
                    if (!taken.contains(i) && (best < 0 || len(truth, i) > len(truth, best))) {
                        best = i;
                    }
                }
                for (int i : holds) {
                    String b = best < 0 ? "" : truth.get(best).key().letters();
                    if (i != best
                            && !b.contains(truth.get(i).key().letters())
                            && len(truth, i) >= 16) {
                        other++;
                    }
                }
                if (best >= 0 && other == 0) {
                    taken.add(best);
                    here++;
                    CitedWork work = works.get(e);
                    boolean same = work.key().equals(truth.get(best).key());
                    titled += same ? 1 : 0;
                    if (!same && tell) {
                        System.out.println(
                                "  T " + truth.get(best).title() + " <> " + work.title());
                    }
                    String id = work.arxivId() == null ? "" : work.arxivId().value();
                    idsFound += id.isEmpty() ? 0 : 1;
                    boolean sameId = id.equals(truth.get(best).arxivId());
                    idsRight += !id.isEmpty() && sameId ? 1 : 0;
                    if (!sameId && tell) {
                        System.out.println("  I " + truth.get(best) + " <> " + id);
                    }
                } else if (tell) {
                    System.out.println("  E " + other + " " + entries.get(e).text());
                }
            }
            for (int i = 0; i < truth.size() && tell; i++) {
                if (!taken.contains(i)) {
                    System.out.println("  missing " + truth.get(i).title());
                }
            }
            ids += (int) truth.stream().filter(t -> !t.arxivId().isEmpty()).count();
            System.out.printf(
                    "%s entries %d of %d, right %d, titles %d, %.1f ms + %.1f ms%n",
                    file.getKey(), entries.size(), truth.size(), here, titled, ms, workMs);
            all += truth.size();
            found += entries.size();
            right += here;
            titles += titled;
        }
        System.out.printf(
                "entries: precision %.4f recall %.4f; titles %.4f; ids precision %.4f recall %.4f%n",
                right / (double) found,
                right / (double) all,
                titles / (double) all,
                idsRight / (double) idsFound,
                idsRight / (double) ids);
    }

    /** How long the papers take, each so many times over, in a program just started. */
    private static void times(Path folder, int times) throws Exception {
        long read = 0;
        long found = 0;
        int pages = 0;
        int works = 0;
        for (int i = 0; i < times; i++) {
            for (String file : ReadByEye.all().keySet()) {
                long start = System.nanoTime();
                List<PageText> texts = pages(folder.resolve(file));
                long middle = System.nanoTime();
                for (ListedEntry entry : ListedPages.entries(texts)) {
                    works += CitedWork.of(entry.text()).phrases().isEmpty() ? 0 : 1;
                }
                read += middle - start;
                found += System.nanoTime() - middle;
                pages += texts.size();
            }
        }
        System.out.printf(
                "%d PDFs, %d pages, %d works: text %.1f s, references %.1f s%n",
                times * ReadByEye.all().size(), pages, works, read / 1e9, found / 1e9);
    }

    private static int len(List<ReadByEye> truth, int i) {
        return truth.get(i).key().letters().length();
    }

    static List<PageText> pages(Path file) throws Exception {
        List<PageText> pages = new ArrayList<>();
        PdfFile pdf = PdfFile.open(file, null);
        try (PdfHandle handle = pdf.handle()) {
            for (PageIndex page : PageIndex.all(pdf.pageCount())) {
                pages.add(TextExtractor.of(handle, page, CancelFlag.never()));
            }
        }
        return pages;
    }
}
