package app.seojae.cli.annotation;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.PageOption;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.Rgb;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.PaperRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks words of a paper: of a page of its PDF, or of its digest. */
@Command(name = "annotate")
public final class AnnotateCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER")
    private String paper = "";

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    /** What is marked; one of them. */
    static final class Where {
        @Option(names = "--page", paramLabel = "N", required = true)
        private @Nullable Integer page;

        @Option(names = "--section", paramLabel = "summary|easy", required = true)
        private @Nullable DigestSection section;
    }

    @Option(names = "--quote", paramLabel = "TEXT", required = true)
    private String quote = "";

    @Option(names = "--kind", paramLabel = "K")
    private AnnotationKind kind = AnnotationKind.HIGHLIGHT;

    @Option(names = "--color", paramLabel = "C")
    private String colour = AnnotationColour.YELLOW.word();

    @Option(names = "--comment", paramLabel = "MD")
    private String comment = "";

    @Option(names = "--tag", paramLabel = "T")
    private List<String> tags = List.of();

    @Option(names = "--password", paramLabel = "PASSWORD")
    private @Nullable String password;

    public AnnotateCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        if (!kind.isOnWords() && (kind != AnnotationKind.NOTE || where.page == null)) {
            throw new SeojaeException(Problem.of(ProblemKind.KIND_NOT_ON_WORDS, kind.word()));
        }
        Rgb in = colour(colour);
        for (long id : resolve(library, List.of(paper))) {
            Annotation made =
                    Annotation.made(id, kind, AnnotationColour.YELLOW, anchor(library, id))
                            .withColour(in)
                            .withComment(comment)
                            .withTags(tags);
            library.annotations().put(id, List.of(made));
            TextVersion version =
                    made.anchor() instanceof Anchor.Pages pages
                            ? pages.version()
                            : TextVersion.unread();
            AnnotationLine.tell(
                    this,
                    library.annotations().ofPaper(id, version).stream()
                            .filter(one -> one.annotation().id().equals(made.id()))
                            .toList());
        }
    }

    private Anchor anchor(Library library, long id) throws SeojaeException {
        if (where.section != null) {
            PaperRow row = library.browse().rows(List.of(id)).getFirst();
            return library.quoteAnchors().inDigest(row, where.section, quote);
        }
        Path pdf = pdf(library, id);
        if (pdf == null || where.page == null) {
            throw new SeojaeException(Problem.in(paper, ProblemKind.PDF_NOT_HERE));
        }
        PageIndex page = PageOption.page(where.page);
        return kind == AnnotationKind.NOTE
                ? library.quoteAnchors().beside(id, pdf, password, page, quote)
                : library.quoteAnchors().onPage(id, pdf, password, page, quote);
    }

    /** A colour by its value, its English word, or its Korean one. */
    private static Rgb colour(String named) throws SeojaeException {
        Optional<Rgb> rgb = Rgb.parse(named);
        if (rgb.isPresent()) {
            return rgb.get();
        }
        for (AnnotationColour one : AnnotationColour.values()) {
            boolean korean = Text.of(one).in(Language.KOREAN).equals(named.strip());
            if (korean || one.word().equalsIgnoreCase(named.strip())) {
                return one.rgb();
            }
        }
        throw wrongUsage("--color " + named);
    }
}
