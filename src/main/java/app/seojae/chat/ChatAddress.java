package app.seojae.chat;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A model that answers as OpenAI's chat completions do: Ollama, llama.cpp, LM Studio, vLLM, a
 * company's server.
 *
 * @param base the address before {@code /chat/completions}
 * @param model its name
 * @param key sent as a bearer token, or {@code null}; never logged
 */
public record ChatAddress(URI base, String model, @Nullable String key) {

    /**
     * The model of what a person wrote.
     *
     * @throws SeojaeException {@code MODEL_NOT_NAMED} where address or name is missing, {@code
     *     WRONG_USAGE} where the address is none
     */
    public static ChatAddress of(
            @Nullable String base, @Nullable String model, @Nullable String key)
            throws SeojaeException {
        if (base == null || base.isBlank() || model == null || model.isBlank()) {
            throw new SeojaeException(Problem.of(ProblemKind.MODEL_NOT_NAMED));
        }
        try {
            URI uri = new URI(base.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
                return new ChatAddress(uri, model.strip(), key);
            }
        } catch (URISyntaxException e) {
            throw new SeojaeException(Problem.of(ProblemKind.WRONG_USAGE, base), e);
        }
        throw new SeojaeException(Problem.of(ProblemKind.WRONG_USAGE, base));
    }

    /** Where questions go. */
    URI completions() {
        return at("/chat/completions");
    }

    /** Where the models are listed. */
    URI models() {
        return at("/models");
    }

    private URI at(String path) {
        String start = base.toString();
        String trimmed = start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
        return URI.create(trimmed + path);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return base + " " + model;
    }
}
