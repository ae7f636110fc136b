package app.seojae.search.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    @Test
    void spellingsOfOneFieldBelongTogether() {
        FieldNames fields = FieldNames.of(List.of());
        assertEquals(fields.group("컴퓨터 비전"), fields.group("컴퓨터비전"));
        assertEquals(fields.group("Vision-Language"), fields.group("vision language"));
        assertNotEquals(fields.group("로봇"), fields.group("로봇 공학"));
        assertNotEquals(fields.group("C++"), fields.group("C#").concat("#"));
    }

    @Test
    void aPairInADigestJoinsBothLanguages() {
        List<String> names =
                List.of(
                        "자연어 처리 (NLP)",
                        "자연어처리",
                        "nlp",
                        "NLP(Natural Language Processing)",
                        "비전",
                        "Natural language processing");
        FieldNames fields = FieldNames.of(names);
        Map<String, List<String>> groups = fields.groups(names);
        assertEquals(2, groups.size());
        assertEquals(5, groups.get(fields.group("NLP")).size());
        assertEquals(List.of("비전"), groups.get(fields.group("비전")));
    }

    @Test
    void signsAloneAreNamesToo() {
        FieldNames fields = FieldNames.of(List.of("()", "( )", "★"));
        assertNotEquals(fields.group("★"), fields.group("()"));
    }
}
