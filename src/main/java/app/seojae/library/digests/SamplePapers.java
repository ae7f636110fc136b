package app.seojae.library.digests;

import app.seojae.library.papers.Browse;
import app.seojae.library.transfer.StoredPdfs;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.ImportReport;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.model.paper.Query;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The papers that come with the program, to try it with; one of them has its PDF at once. */
public final class SamplePapers {

    private static final String DIGEST = "2017-06-12-09-00-00.md";
    private static final LocalDate DAY = LocalDate.of(2017, 6, 12);
    private static final String DIGEST_RESOURCE = "/sample/" + DIGEST;
    private static final String GUIDE_RESOURCE = "/sample/guide.pdf";

    private final Browse browse;
    private final Importer importer;
    private final StoredPdfs pdfs;

    public SamplePapers(Browse browse, Importer importer, StoredPdfs pdfs) {
        this.browse = browse;
        this.importer = importer;
        this.pdfs = pdfs;
    }

    /** Brings them in, the guide's PDF with them. */
    public ImportReport bringIn() throws SeojaeException {
        long start = System.nanoTime();
        ImportedDigest digest;
        try (InputStream in = resource(DIGEST_RESOURCE)) {
            digest = importer.importSample(DIGEST, in.readAllBytes());
        } catch (IOException e) {
            throw new SeojaeException(Problem.in(DIGEST, ProblemKind.FILE_UNREADABLE, DIGEST), e);
        }
        addGuide();
        return new ImportReport(List.of(digest), (System.nanoTime() - start) / 1e9, false);
    }

    /** Takes them away again; tells how many papers went. */
    public int takeAway() throws SeojaeException {
        return importer.removeSamples();
    }

    /** The guide is the sample without an arXiv number. */
    private void addGuide() throws SeojaeException {
        Long guide =
                browse.find(Query.ALL.within(DAY, DAY)).head().stream()
                        .filter(row -> row.sample() && row.arxivId() == null)
                        .map(row -> row.id())
                        .findFirst()
                        .orElse(null);
        if (guide == null) {
            return;
        }
        Path file = null;
        try (InputStream in = resource(GUIDE_RESOURCE)) {
            file = Files.createTempFile("seojae-guide", ".pdf");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            pdfs.add(guide, file);
        } catch (IOException e) {
            throw new SeojaeException(
                    Problem.in(GUIDE_RESOURCE, ProblemKind.FILE_UNREADABLE, GUIDE_RESOURCE), e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        if (file != null) {
            file.toFile().delete();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = SamplePapers.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the program lacks " + name);
        }
        return in;
    }
}
