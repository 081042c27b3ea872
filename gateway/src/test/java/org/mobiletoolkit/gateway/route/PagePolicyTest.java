package org.mobiletoolkit.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePolicyTest {

    private static final String PAGE =
            "default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static final String OURS = "default-src 'none'; frame-ancestors 'none'";

    private static String sent(String... said) {
        var from = MultiMap.caseInsensitiveMultiMap();
        for (var one : said) {
            from.add("content-security-policy", one);
        }
        var to = MultiMap.caseInsensitiveMultiMap().set("Content-Security-Policy", OURS);
        ForwardedHeaders.toCaller(from, to, new PublicAddress(List.of()));
        assertThat(to.getAll("Content-Security-Policy")).hasSize(1);
        return to.get("Content-Security-Policy");
    }

    @Test
    void letsAPageHaveItsOwnStyle() {
        assertThat(sent(PAGE)).isEqualTo(PAGE);
    }

    @Test
    void letsNobodyFrameAPageThatDoesNotSaySo() {
        assertThat(sent("default-src 'none'; sandbox"))
                .isEqualTo("default-src 'none'; sandbox; frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "style-src 'self'",
                "default-src 'self'",
                "default-src 'none'; script-src 'self'",
                "default-src 'none'; style-src 'unsafe-inline'",
                "default-src 'none'; connect-src *",
                "default-src 'none'; img-src https://elsewhere.example",
                "default-src 'none'; frame-ancestors *",
                "default-src 'none'; sandbox allow-scripts",
                "default-src 'none', script-src *",
                "default-src 'none'; worker-src 'self'"
            })
    void keepsItsOwnAgainstALaxerOne(String said) {
        assertThat(sent(said)).isEqualTo(OURS);
    }

    @Test
    void keepsItsOwnAgainstTwo() {
        assertThat(sent(PAGE, "default-src 'none'")).isEqualTo(OURS);
    }
}
