package app.seojae.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class BracketedTest {

    /** The rule as it is most easily read, which is far too slow. */
    private static final Pattern RULE =
            Pattern.compile(
                    "(?<korean>[가-힣A-Za-z0-9*·‘’'\"\\- ]{1,60}?[가-힣][가-힣A-Za-z0-9]{0,20})"
                            + "(?<close>[*’'\"]{0,3})"
                            + " ?[(（](?<english>[A-Za-z][A-Za-z0-9 ,.&/+'’\\-]{1,80})[)）]");

    private static List<Bracketed> byRule(String line) {
        List<Bracketed> found = new ArrayList<>();
        Matcher matcher = RULE.matcher(line);
        while (matcher.find()) {
            found.add(
                    new Bracketed(
                            matcher.group("korean"),
                            !matcher.group("close").isEmpty(),
                            matcher.group("english")));
        }
        return found;
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "모델",
                        "확산 ",
                        "가",
                        "a",
                        "B2",
                        " ",
                        "*",
                        "**",
                        "'",
                        "’",
                        "·",
                        "-",
                        ".",
                        "가a1",
                        "(",
                        "（",
                        ")",
                        "）",
                        "(LLM)",
                        " (large model)",
                        "(a)",
                        "(언어)",
                        "(x, y/z)");
        Arbitrary<String> longs =
                Arbitraries.of("가나다".repeat(25), "abc".repeat(9), "x ".repeat(40), "( y");
        return Arbitraries.frequencyOf(Tuple.of(12, pieces), Tuple.of(1, longs))
                .list()
                .ofMaxSize(14)
                .map(list -> String.join("", list));
    }

    @Property(tries = 3000)
    void findsWhatTheRuleFinds(@ForAll @From("lines") String line) {
        assertEquals(byRule(line), Bracketed.in(line));
    }
}
