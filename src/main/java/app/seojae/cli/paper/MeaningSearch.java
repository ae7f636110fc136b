package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.meaning.Meanings;
import app.seojae.meaning.MeaningAnswer;
import app.seojae.meaning.MeaningHit;
import app.seojae.meaning.Reason;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.work.CancelFlag;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Answers {@code search --in meaning}: learns first, then ranks. */
final class MeaningSearch {

    private static final int FOR_PEOPLE = 20;

    /** Everything has a little to do with everything: what stands far down means nothing. */
    private static final int MOST = 100;

    private final LibraryCommand command;
    private final Library library;
    private final Meanings meanings;

    MeaningSearch(LibraryCommand command, Library library) {
        this.command = command;
        this.library = library;
        meanings = library.finding().meanings();
    }

    /** Answers one question with the papers, or with a sentence where too little is learned. */
    void answer(String question, int limit) throws SeojaeException {
        meanings.learn(CancelFlag.never());
        int most = command.isJson() ? MOST : FOR_PEOPLE;
        MeaningAnswer answer = meanings.find(question, Math.min(limit, most));
        if (answer.state() == MeaningAnswer.State.TOO_FEW) {
            command.fail(tooFew(answer));
        } else if (answer.hits().isEmpty() && !command.isJson()) {
            command.terminal().say(command.text(Text.CLI_NOTHING_FOUND, question));
        }
        for (MeaningHit hit : answer.hits()) {
            for (Paper paper : library.browse().papers(List.of(hit.paper()))) {
                write(hit, paper);
            }
        }
    }

    private static Problem tooFew(MeaningAnswer answer) {
        return Problem.of(ProblemKind.MEANING_TOO_FEW, Integer.toString(answer.pairs()));
    }

    private void write(MeaningHit hit, Paper paper) {
        if (!command.isJson()) {
            command.terminal().line(PaperListing.of(paper.row(), command.language()));
            command.terminal().line("           " + sentence(hit));
            return;
        }
        PaperJson papers = new PaperJson(command.language());
        command.terminal()
                .json(
                        json -> {
                            papers.write(json, paper);
                            json.name("snippet").value(sentence(hit));
                            json.name("score").value(hit.score());
                            json.name("where").value("meaning");
                            reasons(json, hit);
                        });
    }

    private static void reasons(JsonWriter json, MeaningHit hit) throws IOException {
        json.name("reasons").beginArray();
        for (Reason reason : hit.reasons()) {
            json.beginObject();
            json.name("korean").value(reason.korean());
            json.name("english").value(reason.english());
            json.name("papers").value(reason.papers());
            json.endObject();
        }
        json.endArray();
    }

    private String sentence(MeaningHit hit) {
        return hit.reasons().stream()
                .map(
                        reason ->
                                command.text(
                                        Text.MEANING_REASON,
                                        reason.korean(),
                                        reason.english(),
                                        reason.papers()))
                .collect(Collectors.joining(" · "));
    }

    /** Answers a question a line; learning is not counted in the time of the first. */
    void answerLines(int limit) throws SeojaeException {
        meanings.learn(CancelFlag.never());
        MeaningAnswer trial = meanings.find("", 0);
        if (trial.state() == MeaningAnswer.State.TOO_FEW) {
            command.fail(tooFew(trial));
        }
        new QuestionLines(command.terminal(), limit)
                .answer(
                        line ->
                                meanings.ranked(line, MOST).stream()
                                        .mapToLong(MeaningHit::paper)
                                        .toArray());
    }
}
