package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import app.seojae.model.paper.OwnFacts;
import app.seojae.store.ColumnCodec;
import app.seojae.store.Sql;
import app.seojae.store.search.UnindexedPapers;
import java.util.List;
import java.util.Optional;

/** Keeps what the person says of the papers she added. */
public final class OwnFactsStore {

    private static final String ADDITION =
            """
            FROM readings r JOIN digests d ON d.id = r.digest
            WHERE r.paper = ? AND d.origin = 'own' AND r.title IS NOT NULL
            ORDER BY d.day DESC, d.key DESC LIMIT 1
            """;

    private final DigestVersionStore readings = new DigestVersionStore();

    private record Addition(long digest, String title, List<Section> parts) {}

    /** The facts of a paper; empty where the person did not add it. */
    public Optional<OwnFacts> of(Sql sql, long paper) throws SeojaeException {
        return addition(sql, paper).map(one -> OwnFacts.of(one.title(), one.parts()));
    }

    /** Puts facts in the place of those that stand there. */
    public void replace(Sql sql, long paper, OwnFacts facts) throws SeojaeException {
        Optional<Addition> addition = addition(sql, paper);
        if (addition.isPresent()) {
            sql.update(
                    "UPDATE readings SET title = ?, others = ? WHERE paper = ? AND digest = ?",
                    facts.title(),
                    ColumnCodec.sections(facts.parts(addition.get().parts())),
                    paper,
                    addition.get().digest());
            DisplayedReading.refresh(sql, paper);
            UnindexedPapers.add(sql, paper, true);
        }
    }

    /** Whether a paper was added of which only the PDF told anything. */
    public boolean isUntold(Sql sql, long paper) throws SeojaeException {
        return sql.number(
                        """
                        SELECT count(*) FROM (SELECT r.abstract AS told %s) WHERE told = ''
                        """
                                .formatted(ADDITION),
                        paper)
                > 0;
    }

    /** Gives an added paper all that arXiv tells of it. */
    public void tell(Sql sql, long paper, DigestEntry entry) throws SeojaeException {
        Optional<Addition> addition = addition(sql, paper);
        if (addition.isPresent()) {
            readings.write(sql, paper, addition.get().digest(), entry);
        }
    }

    private static Optional<Addition> addition(Sql sql, long paper) throws SeojaeException {
        return sql.first(
                "SELECT r.digest, r.title, r.others " + ADDITION,
                row -> new Addition(row.number(1), row.text(2), ColumnCodec.sections(row.text(3))),
                paper);
    }
}
