package app.seojae.cli.command;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.model.VisibleText;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The streams of a command: answers go out, all else goes beside them; both are UTF-8. */
public final class Terminal {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final FailureKeeper answers;
    private final PrintStream out;
    private final PrintStream err;

    public Terminal(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        answers = new FailureKeeper(out);
        this.out =
                new PrintStream(
                        new BufferedOutputStream(answers, BUFFER), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Writes one JSON object. */
    @FunctionalInterface
    public interface Json {
        /** Writes the members of an object, which is begun and ended around this. */
        void write(JsonWriter json) throws IOException;
    }

    /** What is piped into the command. */
    public InputStream in() {
        return in;
    }

    /** One object as one line. */
    public void json(Json object) {
        StringWriter line = new StringWriter();
        try (JsonWriter json = new JsonWriter(line)) {
            json.setSerializeNulls(true);
            json.setHtmlSafe(false);
            json.beginObject();
            object.write(json);
            json.endObject();
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail so", e);
        }
        write(escaped(line));
    }

    /** What JSON leaves as it is but a terminal would obey is written as an escape. */
    private static String escaped(StringWriter json) {
        StringBuilder escaped = new StringBuilder(json.getBuffer().length());
        for (char c : json.toString().toCharArray()) {
            if (VisibleText.isCommand(c)) {
                escaped.append("\\u%04x".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** One line or several, for people: what strangers wrote commands no terminal. */
    public void line(String text) {
        write(VisibleText.of(text));
    }

    /** What only this program wrote, colours of the terminal among it. */
    public void own(String text) {
        write(text);
    }

    private void write(String text) {
        out.print(text);
        out.print('\n');
    }

    /** Says something beside the answer. */
    public void say(String sentence) {
        out.flush();
        err.println(VisibleText.of(sentence));
    }

    /** Says what went wrong, in one sentence, with its place. */
    public void say(Problem problem, Language language) {
        say(sentence(problem, language));
    }

    /** A problem in one line, behind its place and line number as far as it has them. */
    public static String sentence(Problem problem, Language language) {
        String place = problem.place();
        String sentence = Text.of(problem, language);
        if (problem.line() != null) {
            sentence = (place == null ? "" : place + ":") + problem.line() + ": " + sentence;
        } else if (place != null && !sentence.contains(place)) {
            sentence = place + ": " + sentence;
        }
        return sentence.replaceAll("\\s+", " ");
    }

    /** Hands on all answers written so far. */
    public void flush() {
        out.flush();
    }

    /** Why not all of the answer could be written, if so. */
    public Optional<IOException> failure() {
        out.flush();
        return Optional.ofNullable(answers.failure);
    }

    /** Keeps what a print stream would only count. */
    private static final class FailureKeeper extends FilterOutputStream {
        private @Nullable IOException failure;

        FailureKeeper(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }

    /** Whether whoever reads the answers has gone away. */
    public boolean isGone() {
        return out.checkError();
    }
}
