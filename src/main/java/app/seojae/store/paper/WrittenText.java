package app.seojae.store.paper;

import java.util.List;

/**
 * What a model or the person wrote of a paper.
 *
 * @param digest the number of what it stands under
 */
public record WrittenText(long digest, String summary, String easy, List<String> fields) {

    public WrittenText {
        fields = List.copyOf(fields);
    }
}
