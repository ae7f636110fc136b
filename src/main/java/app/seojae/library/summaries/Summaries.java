package app.seojae.library.summaries;

import app.seojae.chat.ChatModel;
import app.seojae.chat.SummaryAnswer;
import app.seojae.files.FileHash;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.TextEdits;
import app.seojae.library.texts.OpenTexts;
import app.seojae.library.texts.PdfTexts;
import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.DigestName;
import app.seojae.model.digest.TextOrigin;
import app.seojae.model.paper.Paper;
import app.seojae.pdf.PdfFile;
import app.seojae.store.paper.DigestStore;
import app.seojae.store.paper.MachineTexts;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Lets a model write 요약 and 쉬운설명 of papers that have none. What it writes is kept as a reading of
 * its own under the model's name, below every digest's, and can be taken back. Blocking; one
 * question at a time.
 */
public final class Summaries {

    private static final int PAGES_READ = 3;
    private static final int LONGEST_SOURCE = 16_000;

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final Browse browse;
    private final PdfTexts texts;
    private final TextEdits edits;
    private final MachineTexts machine = new MachineTexts();
    private final DigestStore digests = new DigestStore();

    public Summaries(
            LibraryContext context,
            LibraryFolder folder,
            Browse browse,
            PdfTexts texts,
            TextEdits edits) {
        this.context = context;
        this.folder = folder;
        this.browse = browse;
        this.texts = texts;
        this.edits = edits;
    }

    /** The papers that have neither 요약 nor 쉬운설명, newest first. */
    public List<Long> missing() throws SeojaeException {
        return context.read(machine::missing);
    }

    /**
     * Asks a model about a paper and keeps what it writes; one that has texts is left alone.
     *
     * @param rules what the model is told to do
     * @return whether something was written
     * @throws SeojaeException why there is nothing; the paper stays as it was
     */
    public boolean write(long paper, ChatModel model, String rules, CancelFlag cancel)
            throws SeojaeException {
        Paper of =
                browse.paper(paper)
                        .orElseThrow(
                                () ->
                                        new SeojaeException(
                                                Problem.of(
                                                        ProblemKind.PAPER_UNKNOWN, "#" + paper)));
        if (!of.row().isSilent()) {
            return false;
        }
        String source = source(of, cancel);
        Path target = WorkFile.in(folder.madeFeeds(), "answer");
        try {
            ChatModel.Reply reply = model.ask(rules, source, target, cancel);
            keep(of.id(), model.name(), SummaryAnswer.of(reply, source));
        } finally {
            WorkFile.delete(target);
        }
        return true;
    }

    /** Takes back what models wrote of a paper, undoably; whether there was something. */
    public boolean remove(long paper) throws SeojaeException {
        return edits.removeMachine(paper);
    }

    /**
     * Keeps the person's own texts above a model's and below a digest's; two blank ones bring the
     * model's back. Undoable.
     */
    public boolean edit(long paper, String summary, String easy) throws SeojaeException {
        return edits.write(paper, summary, easy);
    }

    /** Whether what went wrong with one paper would go wrong with every other too. */
    public static boolean isOfAll(ProblemKind kind) {
        return switch (kind) {
            case OFFLINE,
                    HOST_AWAY,
                    UNTRUSTED,
                    PORTAL,
                    REFUSED,
                    DISK_FULL,
                    LIBRARY_READ_ONLY,
                    LIBRARY_HELD_ELSEWHERE,
                    MODEL_NOT_NAMED ->
                    true;
            default -> false;
        };
    }

    private String source(Paper of, CancelFlag cancel) throws SeojaeException {
        StringBuilder source = new StringBuilder("제목: ").append(of.row().title());
        String abstractText = of.row().abstractText();
        if (!abstractText.isBlank()) {
            source.append("\n\n초록:\n").append(abstractText);
        }
        String pages = firstPages(of, cancel);
        if (!pages.isBlank()) {
            source.append("\n\n본문 앞부분:\n").append(pages);
        }
        if (abstractText.isBlank() && pages.isBlank()) {
            throw new SeojaeException(Problem.in(of.row().title(), ProblemKind.MODEL_NO_SOURCE));
        }
        return source.length() <= LONGEST_SOURCE
                ? source.toString()
                : source.substring(0, LONGEST_SOURCE);
    }

    /** The words of the paper's first pages; the empty string where its PDF cannot be read. */
    private String firstPages(Paper of, CancelFlag cancel) throws SeojaeException {
        String path = of.row().pdf().path();
        if (path == null) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        try (OpenTexts open = texts.open(PdfFile.open(folder.resolve(path), null))) {
            for (PageIndex page : PageIndex.all(Math.min(PAGES_READ, open.pageCount()))) {
                words.append(open.textOrEmpty(page, cancel).text()).append('\n');
            }
        } catch (SeojaeException e) {
            cancel.check();
            return "";
        }
        return words.toString();
    }

    /** Keeps what a model wrote of a paper, below whatever digests say of it. */
    public void keep(long paper, String model, SummaryAnswer answer) throws SeojaeException {
        TextOrigin origin = TextOrigin.model(model);
        LocalDate today = context.instant().atZone(ZoneId.systemDefault()).toLocalDate();
        DigestName name = new DigestName(model + " " + today, origin.word() + " " + today, null);
        DigestEntry entry =
                DigestEntry.ofTexts(answer.summary(), answer.easyExplanation(), answer.fields());
        Digest digest =
                new Digest(name, Digest.Kind.PAPER_DIGEST, List.of(entry), List.of(), "", origin);
        byte[] hash = FileHash.sha256((paper + answer.summary()).getBytes(StandardCharsets.UTF_8));
        long now = context.now();
        context.write(
                sql -> {
                    machine.keep(sql, paper, digest, hash, now, digests);
                    return true;
                });
        context.tell(new Change(Change.Kind.IMPORT, List.of(paper)));
    }
}
