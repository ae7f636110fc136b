package app.seojae.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.seojae.model.ArxivId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What entries name, in the ways styles write them, and which paper of a library that is. */
class CitedWorkTest {

    private static final String TITLE = "Quiet Maps of Reading Machines";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[12] K. He and T.-Y. Lin, “Quiet Maps of Reading Machines,” IEEE Trans. Maps, vol. 3, 2019.",
                "He, K., & Lin, T. Y. (2019). Quiet maps of reading machines. Journal of Maps, 3(2), 1–9.",
                "Kaiming He and Tsung-Yi Lin. 2019. Quiet maps of reading machines. In ICML.",
                "He, K., Lin, T.-Y., and Le, Q. V. Quiet maps of reading machines. In ICML, 2019.",
                "K. He, T.-Y. Lin, and Q. V. Le. Quiet maps of reading machines. In ICML, pages 1–9, 2019.",
                "7. He, K., Lin, T.Y.: Quiet maps of reading machines. In: ICML. pp. 1–9 (2019)",
                "Quoc V. Le, Yi Wu, and Kaiming He. Quiet maps of reading machines, 2019. URL https://x.org.",
                "Team, O. Quiet maps of reading machines. CoRR, abs/1905.00001, 2019.",
            })
    void titleAndYearAreReadInAnyStyle(String entry) {
        CitedWork work = CitedWork.of(entry);
        assertEquals(TitleKey.of(TITLE), work.key(), work::title);
        assertEquals(2019, work.year());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A. B. Title. arXiv preprint arXiv:2101.00001v2, 2021. | 2101.00001",
                "A. B. Title. URL https://arxiv. org/abs/2101. 00001. | 2101.00001",
                "A. B. Title. CoRR, abs/1409.0473, 2014. | 1409.0473",
                "A. B. Title. arXiv:hep-th/9901001, 1999. | hep-th/9901001",
                "A. B. Title. arXiv:math.GT/0309136. | math/0309136",
                "A. B. Title. doi: 10.48550/arXiv.2301.12345. | 2301.12345",
                "A. B. Title. 1507.06228, 2015. | 1507.06228",
                "A. B. Title. doi: 10.1145/3442188.3445922, 2021. | null",
                "A. B. Title. Phys. Rev. 1234.5678, 2015. | null",
            })
    void arxivIdsAreReadInAnyForm(String entry, String id) {
        assertEquals(id, String.valueOf(CitedWork.of(entry).arxivId()));
    }

    @Test
    void doisAreReadAcrossLines() {
        assertEquals(
                "10.18653/v1/2020.acl-main.485",
                CitedWork.of("A. B. Title. doi: 10.18653/ v1/2020.acl-main.485. URL x.").doi());
    }

    @Test
    void titlesAreComparedByLettersAlone() {
        assertEquals(
                TitleKey.of("Eﬃcient Re-reading: naïve?"),
                TitleKey.of("efficient rereading naive"));
        assertNotEquals(TitleKey.of("BERT").hash(), TitleKey.of("BART").hash());
    }

    private static long found(KnownPapers known, String entry) {
        return known.paper(CitedWork.of(entry));
    }

    @Test
    void aWorkIsAPaperByIdFirstThenByTitle() {
        KnownPapers known = new KnownPapers();
        known.add(1, "Another Name Since the Third Version", "2101.00001");
        known.add(2, TITLE, "1905.00001");
        known.add(3, "Reading Machines", "1801.00001");
        assertEquals(1, found(known, "A. Bell. " + TITLE + ". arXiv:2101.00001, 2021."));
        assertEquals(2, found(known, "A. Bell. " + TITLE + ". In ICML, 2019."));
        assertEquals(0, found(known, "A. Bell. " + TITLE + ". arXiv:2001.77777, 2020."));
        assertEquals(0, found(known, "A. Bell. The " + TITLE + " of the North. In ICML, 2019."));
    }

    @Test
    void aShortTitleNeedsItsYear() {
        KnownPapers known = new KnownPapers();
        known.add(1, "Memory networks", "1410.3916");
        known.add(2, "Fast R-CNN", null);
        assertEquals(1, found(known, "J. Weston and S. Chopra. Memory networks. In ICLR, 2015."));
        assertEquals(0, found(known, "J. Weston and S. Chopra. Memory networks. Neuron, 1989."));
        assertEquals(0, found(known, "R. Girshick. Fast R-CNN. In ICCV, 2015."));
    }

    @Test
    void idsTellWhichPaperIsOlder() {
        List<PaperAge> ages =
                List.of(
                        PaperAge.of(new ArxivId("hep-th/9901001"), null),
                        PaperAge.of(new ArxivId("0704.0001"), null),
                        PaperAge.of(new ArxivId("2410.00003"), LocalDate.of(2001, 1, 1)),
                        PaperAge.of(new ArxivId("2410.00004"), null),
                        PaperAge.of(null, LocalDate.of(2024, 11, 2)),
                        PaperAge.UNKNOWN);
        assertEquals(ages, ages.reversed().stream().sorted().toList());
        assertEquals(1999, ages.getFirst().year());
    }
}
