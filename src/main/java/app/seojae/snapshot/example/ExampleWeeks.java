package app.seojae.snapshot.example;

import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Weeks of papers as they might come, for pictures of trends: one field rises, one falls. */
public final class ExampleWeeks {

    private static final int WEEKS = 26;
    private static final int DAYS_APART = 3;
    private static final List<String> FIELDS =
            List.of(
                    "자연어 처리", "컴퓨터 비전", "강화 학습", "생성 모델", "로봇 공학", "음성 처리", "정보 검색", "의료 인공지능",
                    "에이전트");

    private ExampleWeeks() {}

    /** Brings them into a copy of a library, and reads some today. */
    public static void bringInto(Library copy) throws SeojaeException {
        Random chance = new Random(14);
        LocalDate last = LocalDate.now(ZoneId.systemDefault()).minusDays(1);
        int digests = WEEKS * 7 / DAYS_APART;
        for (int i = 0; i < digests; i++) {
            LocalDate day = last.minusDays((long) DAYS_APART * (digests - 1 - i));
            String page = page(i, (double) i / digests, chance);
            copy.importer().importText(day + "-09-00-00.md", page.getBytes(StandardCharsets.UTF_8));
        }
        List<Long> papers = Arrays.stream(copy.browse().ids(Query.ALL)).limit(7).boxed().toList();
        copy.paperStates().bookmark(papers.subList(0, 5), true);
        copy.paperStates().status(papers.subList(0, 3), Status.READ);
        copy.paperStates().opened(papers.getFirst());
    }

    private static String page(int digest, double time, Random chance) {
        StringBuilder page = new StringBuilder();
        int papers = 4 + chance.nextInt(5);
        for (int i = 0; i < papers; i++) {
            entry(page, digest * 10 + i, field(time, chance), 1 + chance.nextInt(60));
        }
        if (digest > 0) { // a paper of the day before stands there again, with more upvotes
            entry(page, digest * 10 - 10, FIELDS.get(0), 70 + chance.nextInt(90));
        }
        return page.toString();
    }

    private static String field(double time, Random chance) {
        double draw = chance.nextDouble();
        if (draw < 0.04 + 0.3 * time) {
            return FIELDS.getLast();
        }
        if (draw > 0.7 + 0.22 * time) {
            return FIELDS.get(1);
        }
        return FIELDS.get(chance.nextInt(chance.nextInt(FIELDS.size() - 1) + 1));
    }

    private static void entry(StringBuilder page, int number, String field, int upvotes) {
        page.append(
                """
                ### Paper %1$d of these weeks

                **요약**: 여러 주의 흐름을 보여 주는 글입니다.

                **관련분야**: %2$s

                **추천수**: %3$d

                **PDF 다운로드 링크**: [PDF 다운로드](https://arxiv.org/pdf/2501.%1$05d)
                ---

                """
                        .formatted(number, field, upvotes));
    }
}
