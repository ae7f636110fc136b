package app.seojae.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of one family are one, whatever stands between them. */
class EnglishWordsTest {

    @Test
    void familiesShareAStem() {
        for (String word : List.of("generation", "generating", "generative", "generated")) {
            assertEquals(EnglishWords.stem("generate"), EnglishWords.stem(word), word);
        }
        assertEquals(EnglishWords.stem("study"), EnglishWords.stem("studies"));
    }

    @Test
    void plainWordsAndSignsAreLeftOut() {
        List<String> words = new ArrayList<>();
        EnglishWords.plain("the gpt-4o of x, 3d (scenes)!", words::add);
        assertEquals(List.of("gpt", "4o", "3d", "scenes"), words);
    }

    @Test
    void koreanMarksAreGramsAndLatinWordsOutsideBrackets() {
        List<String> marks = new ArrayList<>();
        KoreanMarks.each("llm의 상호작용(interaction)", (mark, word) -> marks.add(mark + "/" + word));
        assertEquals(
                List.of("의/의", "상호/상호작용", "호작/상호작용", "작용/상호작용", "상호작/상호작용", "호작용/상호작용", "llm/llm"),
                marks);
    }
}
