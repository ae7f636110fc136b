package app.seojae.library.own;

import app.seojae.model.ArxivId;
import app.seojae.model.paper.OwnFacts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A PDF to be added.
 *
 * @param file from which a copy is taken
 * @param paper the paper of the library whose PDF it is, or 0 for one that is to come with it
 * @param id the paper of arXiv it is, or {@code null}
 * @param facts of the paper where arXiv does not tell them
 */
public record OwnPdf(Path file, long paper, @Nullable ArxivId id, OwnFacts facts) {}
