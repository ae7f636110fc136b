package app.seojae.ui.kit;

import java.util.function.Consumer;

/** Lets only the answer to the newest question through. Confined to the FX thread. */
public final class Latest {

    private long newest;

    /** One question; its handlers fall silent once a newer one is asked. */
    public final class Question {

        private final long number;

        private Question(long number) {
            this.number = number;
        }

        /** Wraps a handler of this question's answer. */
        public <T> Consumer<T> only(Consumer<T> handler) {
            return answer -> {
                if (number == newest) {
                    handler.accept(answer);
                }
            };
        }
    }

    /** Asks a new question, silencing those before. */
    public Question ask() {
        return new Question(++newest);
    }

    /** Silences every question asked so far. */
    public void drop() {
        newest++;
    }
}
