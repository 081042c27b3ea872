package org.mobiletoolkit.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    private final PublicAddress address = new PublicAddress(List.of("http://127.0.0.1:8081", "http://127.0.0.1:8082"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Location         | http://127.0.0.1:8081/api/v1/x/1               | /api/v1/x/1
                    location         | HTTP://127.0.0.1:8082                          | /
                    Content-Location | http://127.0.0.1:8081/api/v1/x?y=1             | /api/v1/x?y=1
                    Location         | /api/v1/x/1                                    | /api/v1/x/1
                    Location         | https://elsewhere.example/api/v1               | https://elsewhere.example/api/v1
                    Location         | http://127.0.0.1:80811/api/v1                  | http://127.0.0.1:80811/api/v1
                    Link             | <http://127.0.0.1:8081/a>; rel=next, <http://127.0.0.1:8082/b>; rel=prev | </a>; rel=next, </b>; rel=prev
                    Link             | </a>; rel=next                                 | </a>; rel=next
                    X-Note           | http://127.0.0.1:8081/api/v1/x/1               | http://127.0.0.1:8081/api/v1/x/1
                    """)
    void tellsPathsAndNoAddressOfAService(String name, String value, String told) {
        assertThat(address.publish(name, value)).isEqualTo(told);
    }
}
