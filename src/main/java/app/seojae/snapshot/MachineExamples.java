package app.seojae.snapshot;

import app.seojae.chat.SummaryAnswer;
import app.seojae.files.OutputFile;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Papers of nobody, as a day's list brings them: with abstracts, and one that a model read. */
final class MachineExamples {

    private static final String MODEL = "qwen2.5:7b";

    private static final String LIST =
            """
            [
             {"paper": {"id": "2612.90001", "title": "Reading in Small Steps: Page-Level Memory for \
            Long Papers", "summary": "Language models lose the thread of long papers. We keep a \
            small memory per page and let the model decide what to carry on to the next one. On \
            three collections of papers our method answers questions as well as models with ten \
            times the context, at a fraction of the cost. We release code and data.", \
            "upvotes": 48, "ai_keywords": ["long context", "memory"]}},
             {"paper": {"id": "2612.90002", "title": "What a Figure Says: Grounding Captions in \
            Plots", "summary": "Captions of plots name trends that the plot may not show. We \
            collect 12,000 plots with claims about them, checked by hand, and train a model that \
            points to the part of a plot a claim rests on. It finds wrong claims more often than \
            readers in a hurry do, and explains itself by a frame around the evidence.", \
            "upvotes": 31, "ai_keywords": ["figures", "grounding"]}},
             {"paper": {"id": "2612.90003", "title": "Fewer Words, Same Proof: Shorter Chains of \
            Thought by Rewriting", "summary": "Chains of thought are longer than they need be. We \
            let a model rewrite its own proofs and keep the shortest that still convinces a \
            checker. After two rounds the chains are a third as long and slightly more often \
            right.", "upvotes": 17, "ai_keywords": ["reasoning"]}}
            ]
            """;

    private MachineExamples() {}

    /**
     * Brings them into a library.
     *
     * @param place a folder for a file on the way
     */
    static void bringInto(Library library, Path place) throws SeojaeException {
        Path list = place.resolve("2026-12-01.json");
        OutputFile.write(list, LIST.getBytes(StandardCharsets.UTF_8));
        library.importer()
                .importPaths(List.of(list), (done, total) -> {}, CancelFlag.never(), done -> {});
        PaperRow first =
                library.browse().find(Query.ALL.sorted(Query.Sort.UPVOTES)).head().getFirst();
        library.arrivals().summaries().keep(first.id(), MODEL, answer());
    }

    private static SummaryAnswer answer() {
        return new SummaryAnswer(
                "긴 논문을 읽는 언어 모델(language model)은 앞에서 읽은 흐름을 쉽게 잃습니다. 이 논문은 쪽마다 작은"
                        + " 기억(memory)을 두고, 다음 쪽으로 무엇을 가져갈지 모델이 스스로 고르게 합니다. 세 가지 논문 모음에서"
                        + " 문맥이 열 배 긴 모델만큼 질문에 답하면서도 비용은 일부만 들었습니다. 코드와 자료를 공개합니다.",
                "두꺼운 책을 읽을 때 쪽마다 메모지를 한 장씩 붙여 두는 것과 같아요. 모델은 메모지만 들고 다음 쪽으로 넘어가니"
                        + " 기억할 것이 적어져요. 그래도 물어보면 잘 대답해요.",
                List.of("긴 문맥", "자연어 처리"));
    }
}
