package app.seojae.export.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people's template files rely on, and no Mustache does (decision 11). */
class MarkdownTemplateTest {

    private static final Map<String, String> VALUES =
            Map.of("title", "T", "summary", "one\ntwo", "note", " ", "tags", "");

    @Test
    void aLineOfEmptyValuesIsLeftOutWithAllThatStandsInIt() {
        assertEquals("a\nb", fill("a\n> — {{note}} · {{tags}}\nb"));
        assertEquals("a\n> —  · T\nb", fill("a\n> — {{note}} · {{title}}\nb"));
        assertEquals("a\n\nb", fill("a\n\nb"), "a line without values stays");
    }

    @Test
    void eachLineOfAValueBeginsLikeItsFirst() {
        assertEquals("> one\n> two", fill("> {{summary}}"));
        assertEquals("> *one\n> *two", fill("> *{{summary}}"));
        assertEquals("a\n  one\n  two", fill("a\n  {{summary}}"));
        assertEquals("- one\ntwo", fill("- {{summary}}"));
    }

    @Test
    void aSectionTakesItsLineBreaksWithIt() {
        assertEquals("a T b", fill("a {{#title}}\n{{title}} {{/title}}\nb"));
        assertEquals("a b", fill("a {{#note}}\n{{title}} {{/note}}\nb"));
    }

    @Test
    void whatIsNotASectionStaysAsItWasWritten() throws Exception {
        String open = "a {{#title}} b";
        assertEquals(open, fill(MarkdownTemplate.of(open, "t").paper()));
        assertEquals("{T}", fill(MarkdownTemplate.of("{{{title}}}", "t").paper()));
        assertEquals(
                "<T> & $1 \\", MarkdownTemplate.fill("{{title}}", Map.of("title", "<T> & $1 \\")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ title }}",
                "{{Title}}",
                "{{&title}}",
                "{{>title}}",
                "{{!title}}",
                "{{^title}}",
                "{{=<% %>=}}"
            })
    void otherTagsOfMustacheAreRefused(String tag) {
        SeojaeException refused =
                assertThrows(SeojaeException.class, () -> MarkdownTemplate.of(tag, "t"));
        assertEquals(ProblemKind.TEMPLATE_UNKNOWN, refused.problem().kind());
    }

    private static String fill(String template) {
        return MarkdownTemplate.fill(template, VALUES);
    }
}
