package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://arxiv.org/abs/1706.03762",
                "http://example.org",
                "HTTPS://A.b/c?d=e"
            })
    void opensTheWeb(String address) {
        assertTrue(LinkPolicy.isWeb(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "https:/no-host",
                "/relative",
                "",
                "https://a b",
                "mailto:a@b.c",
                "ftp://a.b/c"
            })
    void opensNothingElse(String address) {
        assertFalse(LinkPolicy.isWeb(address));
    }
}
