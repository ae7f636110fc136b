package app.seojae.store;

import app.seojae.model.SeojaeException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the latest questions, each as long as what it was read from stands as it stood.
 * Safe for any thread.
 *
 * @param <K> a question
 * @param <V> its answer, which nobody changes
 */
public final class StampedAnswers<K, V> {

    private final Map<K, Answer<V>> known;

    /**
     * @param most so many answers are kept, those asked for latest
     */
    public StampedAnswers(int most) {
        known =
                new LinkedHashMap<>(128, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, Answer<V>> eldest) {
                        return size() > most;
                    }
                };
    }

    private record Answer<V>(Object stamp, V value) {}

    /** Finds an answer that is not known. */
    @FunctionalInterface
    public interface Asking<V> {
        /** Asks the database. */
        V ask() throws SeojaeException;
    }

    /**
     * The answer to a question, asked anew where another stamp was on it.
     *
     * @param stamp equal as long as the answer is the same
     */
    public V of(K question, Object stamp, Asking<V> asking) throws SeojaeException {
        V there = there(question, stamp);
        if (there != null) {
            return there;
        }
        V value = asking.ask();
        synchronized (known) {
            known.put(question, new Answer<>(stamp, value));
        }
        return value;
    }

    private @Nullable V there(K question, Object stamp) {
        synchronized (known) {
            Answer<V> answer = known.get(question);
            return answer != null && answer.stamp().equals(stamp) ? answer.value() : null;
        }
    }
}
