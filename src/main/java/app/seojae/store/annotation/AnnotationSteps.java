package app.seojae.store.annotation;

import app.seojae.json.AnnotationJson;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.store.ResultRow;
import app.seojae.store.Sql;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what was done to a paper's annotations, so that it can be undone, restarts or not. */
public final class AnnotationSteps {

    /** Older steps of a paper are forgotten. */
    static final int MOST = 200;

    /** A change of one annotation: made where there is no before, removed where no after. */
    public record Turn(@Nullable Annotation before, @Nullable Annotation after) {

        /** The change that takes it back. */
        public Turn back() {
            return new Turn(/* before= */ after, /* after= */ before);
        }
    }

    /**
     * A step, which is undone and done again as one.
     *
     * @param at milliseconds since 1970
     */
    public record Step(long number, long at, List<Turn> turns) {
        public Step {
            turns = List.copyOf(turns);
        }
    }

    /** The step that undo would take back. */
    public Optional<Step> last(Sql sql, long paper) throws SeojaeException {
        return sql.first(
                """
                SELECT number, at, change FROM annotation_steps
                WHERE paper = ? AND undone = 0 ORDER BY number DESC LIMIT 1
                """,
                AnnotationSteps::step,
                paper);
    }

    /** The step that redo would take again. */
    public Optional<Step> next(Sql sql, long paper) throws SeojaeException {
        return sql.first(
                """
                SELECT number, at, change FROM annotation_steps
                WHERE paper = ? AND undone = 1 ORDER BY number LIMIT 1
                """,
                AnnotationSteps::step,
                paper);
    }

    /** Writes what was just done; what had been undone before cannot be done again now. */
    public void add(Sql sql, long paper, List<Turn> turns, long at) throws SeojaeException {
        sql.update("DELETE FROM annotation_steps WHERE paper = ? AND undone = 1", paper);
        long number =
                1 + sql.number("SELECT max(number) FROM annotation_steps WHERE paper = ?", paper);
        sql.update(
                """
                INSERT INTO annotation_steps (paper, number, undone, at, change)
                VALUES (?, ?, 0, ?, ?)
                """,
                paper,
                number,
                at,
                written(turns));
        sql.update(
                "DELETE FROM annotation_steps WHERE paper = ? AND number <= ?",
                paper,
                number - MOST);
        forgetPictures(sql, paper);
    }

    /** Lets a step that is still going on, such as typing, end otherwise. */
    public void replace(Sql sql, long paper, Step step) throws SeojaeException {
        sql.update(
                "UPDATE annotation_steps SET change = ?, at = ? WHERE paper = ? AND number = ?",
                written(step.turns()),
                step.at(),
                paper,
                step.number());
    }

    /** Notes that a step was undone, or that it was done again. */
    public void setUndone(Sql sql, long paper, long number, boolean undone) throws SeojaeException {
        sql.update(
                "UPDATE annotation_steps SET undone = ? WHERE paper = ? AND number = ?",
                undone,
                paper,
                number);
    }

    /** Pictures whose marks are gone and cannot come back. */
    private static void forgetPictures(Sql sql, long paper) throws SeojaeException {
        sql.update(
                """
                DELETE FROM annotation_pictures WHERE paper = ?
                    AND uuid NOT IN (SELECT uuid FROM annotations WHERE paper = ?)
                    AND NOT EXISTS (SELECT 1 FROM annotation_steps s
                        WHERE s.paper = annotation_pictures.paper
                            AND instr(s.change, annotation_pictures.uuid) > 0)
                """,
                paper,
                paper);
    }

    private static Step step(ResultRow row) throws SeojaeException {
        return new Step(row.number(1), row.number(2), turns(row.text(3)));
    }

    private static String written(List<Turn> turns) {
        JsonArray array = new JsonArray();
        for (Turn turn : turns) {
            JsonObject one = new JsonObject();
            if (turn.before() != null) {
                one.add("before", AnnotationJson.write(turn.before()));
            }
            if (turn.after() != null) {
                one.add("after", AnnotationJson.write(turn.after()));
            }
            array.add(one);
        }
        return array.toString();
    }

    private static List<Turn> turns(String json) {
        List<Turn> turns = new ArrayList<>();
        for (JsonElement one : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject turn = one.getAsJsonObject();
            turns.add(
                    new Turn(
                            turn.has("before")
                                    ? AnnotationJson.read(turn.getAsJsonObject("before"))
                                    : null,
                            turn.has("after")
                                    ? AnnotationJson.read(turn.getAsJsonObject("after"))
                                    : null));
        }
        return turns;
    }
}
