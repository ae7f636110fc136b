package app.seojae.export.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.digest.DigestReader;
import app.seojae.model.ArxivId;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.TextOrigin;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A day written as a digest is read back as it was, whatever stands in its texts. */
class SeedDigestTest {

    private static final Pattern CHARACTER = Pattern.compile("&#(\\d+);");

    /** What a digest tells of a paper. */
    record Told(String title, String summary, String easy, List<String> fields, int upvotes) {}

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void aDayIsReadBackEqual(@ForAll("days") List<Told> day) {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < day.size(); i++) {
            papers.add(paper(i, day.get(i)));
        }
        String text = SeedDigest.text(papers);
        List<Told> read =
                new DigestReader()
                                .read("2026-03-05.md", text.getBytes(StandardCharsets.UTF_8))
                                .entries()
                                .stream()
                                .map(SeedDigestTest::told)
                                .toList();
        assertEquals(day, read, text);
    }

    private static Told told(DigestEntry entry) {
        return new Told(
                Objects.requireNonNullElse(entry.title(), ""),
                shown(entry.summary()),
                shown(entry.easyExplanation()),
                entry.fields(),
                Objects.requireNonNullElse(entry.upvotes(), -1));
    }

    /** What would begin something else is written otherwise, and Markdown shows it as it was. */
    private static String shown(String markdown) {
        return CHARACTER
                .matcher(markdown.replaceAll("\\\\(?=[#\\-*_])", ""))
                .replaceAll(one -> Character.toString(Integer.parseInt(one.group(1))));
    }

    @Provide
    Arbitrary<List<Told>> days() {
        return papers().list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Told> papers() {
        Arbitrary<String> titles =
                Arbitraries.of(
                                "Counting",
                                "*Stars* and more",
                                "C++ & C#",
                                "\"Quoted\"",
                                "A_b_c",
                                "[1]",
                                "100%",
                                "한국어 제목",
                                "π-zero")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(words -> "On " + String.join(" ", words));
        Arbitrary<List<String>> fields =
                Arbitraries.of("자연어 처리", "3D 비전", "강화 학습", "AI")
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .ofMaxSize(3);
        return Combinators.combine(
                        titles, texts(), texts(), fields, Arbitraries.integers().between(0, 9_999))
                .as(Told::new);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> parts =
                Arbitraries.of(
                        "이 글은 세 가지를 셉니다.",
                        "# 제목처럼 보이는 줄",
                        "### 1. 논문처럼 보이는 줄",
                        "---",
                        "***",
                        "**굵은 말**: 뜻풀이입니다.",
                        "**요약**: 이름표처럼 보이는 글입니다.",
                        "**추천수**: 12",
                        "요약: 이름표 없이 시작하는 줄입니다.",
                        "끝에서 **관련분야**: 라고 적습니다.",
                        "```\nfor i in range(3): pass\n```",
                        "`code`와 *기운 말*이 있습니다.",
                        "값은 12,345.6이고 80%입니다.");
        return parts.list()
                .ofMinSize(0)
                .ofMaxSize(4)
                .map(
                        all ->
                                "앞의 글입니다."
                                        + String.join(
                                                "", all.stream().map(p -> "\n\n" + p).toList()));
    }

    private static Paper paper(int number, Told told) {
        ArxivId id = new ArxivId("2603.%05d".formatted(10_000 + number));
        PaperRow row =
                new PaperRow(
                        number,
                        id,
                        told.title(),
                        told.summary(),
                        told.easy(),
                        told.fields(),
                        told.upvotes(),
                        null,
                        1,
                        false,
                        Status.UNREAD,
                        List.of(),
                        "",
                        PdfInfo.ABSENT,
                        null,
                        false,
                        "",
                        TextOrigin.DIGEST);
        return new Paper(
                row,
                "https://arxiv.org/pdf/" + id.value(),
                null,
                List.of(),
                new NoteText(0, ""),
                List.of(),
                0,
                null,
                null,
                List.of());
    }
}
