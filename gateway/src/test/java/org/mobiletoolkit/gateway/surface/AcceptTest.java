package org.mobiletoolkit.gateway.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
                    none                                       | application/json
                    ''                                         | application/json
                    */*                                        | application/json
                    text/html                                  | text/html
                    Text/HTML                                  | text/html
                    text/html, application/json;q=0.9          | text/html
                    text/html;q=0.2, application/json;q=0.9    | application/json
                    text/*                                     | text/html
                    */*;q=0.1, text/html;q=0                   | application/json
                    application/*;q=0, */*                     | text/html
                    image/png                                  | none
                    text/html;q=nonsense                       | none
                    application/json;q=0                       | none
                    ;                                          | none
                    , ,                                        | application/json
                    blah, text/html                            | text/html
                    """)
    void choosesWhatTheCallerLikesBest(String header, String best) {
        assertThat(Accept.best(header, List.of("application/json", "text/html")))
                .isEqualTo(best);
    }
}
