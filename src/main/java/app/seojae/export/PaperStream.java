package app.seojae.export;

import app.seojae.model.paper.Paper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes papers one after another into one text, so that a whole library needs little memory. */
public interface PaperStream {

    /** What stands before the first paper. */
    default void begin(Writer out) throws IOException {}

    /** A paper; the first is parted from nothing. */
    void paper(Writer out, Paper paper, boolean first) throws IOException;

    /** What stands behind the last paper, or behind none. */
    default void end(Writer out, boolean none) throws IOException {}

    /** A few papers as one text. */
    default String text(List<Paper> papers) {
        StringWriter out = new StringWriter();
        try {
            begin(out);
            for (int i = 0; i < papers.size(); i++) {
                paper(out, papers.get(i), i == 0);
            }
            end(out, papers.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
