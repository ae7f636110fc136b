package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdArrayTest {

    @Property
    void numbersAreJsonInTheirOrder(@ForAll List<Long> ids) {
        List<Long> back =
                JsonParser.parseString(IdArray.json(ids)).getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsLong)
                        .toList();
        assertEquals(ids, back);
    }

    @Property
    void textsAreJsonWhateverStandsInThem(@ForAll List<String> texts) {
        String json = IdArray.texts(texts);
        assertTrue(json.chars().allMatch(c -> c >= ' ' && c < 127), json);
        List<String> back =
                JsonParser.parseString(json).getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsString)
                        .toList();
        assertEquals(texts, back);
    }

    /**
     * SQLite reads it, not Gson: keys of papers without an id have line ends and quotes in them.
     */
    @Test
    void sqliteReadsTheSame(@TempDir Path folder) throws Exception {
        List<String> texts = List.of("2024-10-24\nkey \"a\"", "글 \\ 😀", "", "'; DROP", "a,b]");
        List<Long> ids = List.of(3L, -1L, Long.MAX_VALUE);
        String question = "SELECT value FROM json_each(?)";
        try (StoreRig rig = StoreRig.in(folder)) {
            assertEquals(
                    texts,
                    rig.read(sql -> sql.list(question, row -> row.text(1), IdArray.texts(texts))));
            assertEquals(
                    ids,
                    rig.read(sql -> sql.list(question, row -> row.number(1), IdArray.json(ids))));
        }
    }

    @Test
    void aListOfNumbersIsReadInItsOrder() {
        assertEquals(List.of(), numbers(""));
        assertEquals(List.of(0L), numbers("0"));
        assertEquals(List.of(17L, 3L, 281_474_976_710_655L), numbers("17,3,281474976710655"));
    }

    private static List<Long> numbers(String list) {
        List<Long> numbers = new ArrayList<>();
        IdArray.each(list, numbers::add);
        return numbers;
    }
}
