package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.prose.MarkdownView;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.TextRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running text as it is drawn, in the bundled font. */
class ProseTest {

    private static final String SUMMARY =
            "본 연구에서는 **강화 학습(RLHF)**을 활용하여 대규모 언어 모델의 추론 과정을 안정적으로 개선하는 새로운 틀을 제안합니다."
                    + " 기존 방법의 한계를 짚고, `KV cache`의 메모리 사용량을 절반으로 줄였습니다(평균 37.5% 향상)."
                    + " 자세한 내용은 [논문](https://arxiv.org/abs/2410.17637)에서 확인할 수 있습니다.";

    @BeforeAll
    static void startToolkit() throws Exception {
        Fx.start();
    }

    @ParameterizedTest
    @ValueSource(ints = {140, 163, 213, 260, 333, 420, 640, 977})
    void neverBreaksInsideAWordAndNeverRunsOver(int width) throws Exception {
        Fx.run(
                () -> {
                    List<TextRun> runs = MarkdownView.paragraph(SUMMARY);
                    Prose prose = new Prose(14, 1.68, Integer.MAX_VALUE);
                    prose.setRuns(runs);
                    prose.resize(width, prose.prefHeight(width));
                    prose.layout();
                    StringBuilder source = new StringBuilder();
                    runs.forEach(run -> source.append(run.text()));
                    List<String> words = List.of(source.toString().strip().split("\\s+"));
                    List<String> drawn = new ArrayList<>();
                    for (String line : lines(prose)) {
                        drawn.addAll(Arrays.asList(line.strip().split("\\s+")));
                    }
                    assertEquals(words, drawn);
                    for (Text text : texts(prose)) {
                        String shown = text.getText().stripTrailing();
                        Text ruler = new Text(shown);
                        ruler.setFont(text.getFont());
                        double end = text.getX() + ruler.getLayoutBounds().getWidth();
                        assertTrue(end <= width + 0.5, () -> shown + " ends at " + end);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 320})
    void fewLinesEndInAnEllipsisAtAWordOrLetterButNeverRunOver(int width) throws Exception {
        Fx.run(
                () -> {
                    Prose prose = new Prose(14, 1.68, 2);
                    prose.setRuns(MarkdownView.paragraph(SUMMARY));
                    prose.resize(width, prose.prefHeight(width));
                    prose.layout();
                    List<String> lines = lines(prose);
                    assertEquals(2, lines.size());
                    assertTrue(prose.isCut());
                    assertTrue(lines.getLast().endsWith("…"));
                    assertFalse(lines.getFirst().isBlank());
                });
    }

    private static List<Text> texts(Prose prose) {
        return Fx.visible(prose, Text.class);
    }

    /** The strings of the lines, from the top. */
    private static List<String> lines(Prose prose) {
        Map<Double, StringBuilder> lines = new TreeMap<>();
        for (Text text : texts(prose)) {
            lines.computeIfAbsent(text.getY(), y -> new StringBuilder()).append(text.getText());
        }
        return lines.values().stream().map(StringBuilder::toString).toList();
    }
}
