package org.mobiletoolkit.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HashChainTest {

    private static final String E1 =
            "{\"action\":\"CREATE\",\"actor\":\"u-1\",\"at\":\"2026-11-22T10:00:00Z\",\"entity\":\"benefit\",\"id\":\"B-1\",\"seq\":1}";
    private static final String E2 =
            "{\"action\":\"UPDATE\",\"actor\":\"u-2\",\"at\":\"2026-11-22T10:05:00Z\",\"entity\":\"benefit\",\"id\":\"B-1\",\"seq\":2}";
    private static final String H1 = "c7657eaa7aab16f86b5d3a93a43783e05e46c10e831d827df2697728780d22f3";
    private static final String H2 = "192bf9c106f2c5394a7f71eaa33535550f24eda80380daac2dca563694c56798";

    @Test
    void agreesWithTheWorkedExample() {
        assertThat(HashChain.next(HashChain.GENESIS, E1)).isEqualTo(H1);
        assertThat(HashChain.next(H1, E2)).isEqualTo(H2);
    }

    @Test
    void writesTheSameContentTheSameWay() throws IOException {
        var json = new ObjectMapper();

        var one = json.readTree("{\"b\":{\"y\":1,\"x\":[2,{\"n\":null,\"m\":\"ü\"}]},\"a\":1.50}");

        assertThat(HashChain.canonical(one))
                .isEqualTo("{\"a\":1.5,\"b\":{\"x\":[2,{\"m\":\"ü\",\"n\":null}],\"y\":1}}");
    }
}
