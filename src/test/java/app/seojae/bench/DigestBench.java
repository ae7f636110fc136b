package app.seojae.bench;

import app.seojae.digest.DigestReader;
import app.seojae.digest.SyntheticDigests;
import app.seojae.markdown.PlainText;
import app.seojae.model.digest.DigestEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Papers read a second on one core, beside a bare commonmark parse of the same files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(1)
public class DigestBench {

    private static final int PAPERS = 5_000;

    private final List<byte[]> files = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> summaries = new ArrayList<>();

    @Setup
    public void prepare() {
        for (SyntheticDigests.File file : SyntheticDigests.of(640, PAPERS, 1)) {
            texts.add(file.text());
            files.add(file.text().getBytes(StandardCharsets.UTF_8));
        }
        DigestReader reader = new DigestReader();
        for (byte[] file : files) {
            for (DigestEntry entry : reader.read("2024-01-02.md", file).entries()) {
                summaries.add(entry.summary());
                summaries.add(entry.easyExplanation());
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAPERS)
    public void digestReader(Blackhole hole) {
        DigestReader reader = new DigestReader();
        files.forEach(file -> hole.consume(reader.read("2024-01-02-15-00-00.md", file)));
    }

    @Benchmark
    @OperationsPerInvocation(PAPERS)
    public void bareCommonmark(Blackhole hole) {
        Parser parser = Parser.builder().build();
        texts.forEach(text -> hole.consume(parser.parse(text)));
    }

    @Benchmark
    @OperationsPerInvocation(PAPERS)
    public void plainTextOfBothTexts(Blackhole hole) {
        summaries.forEach(text -> hole.consume(PlainText.of(text)));
    }

    public static void main(String[] args) throws Exception {
        new Runner(new OptionsBuilder().include(DigestBench.class.getSimpleName()).build()).run();
    }
}
