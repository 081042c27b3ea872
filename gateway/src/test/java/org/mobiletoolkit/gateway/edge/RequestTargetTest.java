package org.mobiletoolkit.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/v1/devices?q=a                  | /api/v1/devices?q=a
                    http://elsewhere/api/v1/devices?q=a  | /api/v1/devices?q=a
                    HTTPS://elsewhere:8443/api/v1/devices| /api/v1/devices
                    http://elsewhere                     | /
                    http://elsewhere?q=a                 | /?q=a
                    /api/v1/devices?q=a;b;c              | /api/v1/devices?q=a%3Bb%3Bc
                    /api/v1/devices;x=1?q=a              | /api/v1/devices;x=1?q=a
                    """)
    void readsPathAndQueryOutOfEveryForm(String target, String origin) {
        assertThat(RequestTarget.originForm(target)).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/devices",
                "/api/v1/devices/",
                "/api/v1/devices/a%20b",
                "/api/v1/devices/%C3%A9",
                "/api/v1/devices/..a",
                "/api/v1/devices/...",
                "/api/v1/devices/a.b",
                "/api/v1/devices/100%25",
                "/api/v1/devices?q=a;b",
                "/api/v1/devices?q=//../x",
                "/api/v1/devices?q=%2F%3B%5C",
                "/api/v1/devices?q=%C2%A3&r="
            })
    void takesWhatEverybodyReadsAlike(String target) {
        assertThat(RequestTarget.fault(target)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                              | The request target must be a path that begins with a slash
                    *                               | The request target must be a path that begins with a slash
                    http://elsewhere/api/v1/devices | The request target must be a path that begins with a slash
                    /api/v1/devices;x=1             | The path holds a semicolon or a backslash
                    /api;v=1/v1/devices             | The path holds a semicolon or a backslash
                    /api\\v1                        | The path holds a semicolon or a backslash
                    //api/v1/devices                | The path holds an empty segment
                    /api//v1/devices                | The path holds an empty segment
                    /api/v1/devices//               | The path holds an empty segment
                    /api/./v1/devices               | The path holds a dot segment
                    /api/v1/../v1/devices           | The path holds a dot segment
                    /..                             | The path holds a dot segment
                    /api/v1/devices/.               | The path holds a dot segment
                    /api/v1/..?x=1                  | The path holds a dot segment
                    /api/v1/devices%3Bx=1           | The path holds an encoded character that is not accepted there
                    /api%3bv=1/v1                   | The path holds an encoded character that is not accepted there
                    /api%2Fv1                       | The path holds an encoded character that is not accepted there
                    /api/v1/devices%2f5             | The path holds an encoded character that is not accepted there
                    /api%5Cv1                       | The path holds an encoded character that is not accepted there
                    /api/v1/devices/%00             | The path holds an encoded character that is not accepted there
                    /api/v1/devices?q=%00           | The path holds an encoded character that is not accepted there
                    /api/v1/%2E%2E/devices          | The path holds an encoded character that is not accepted there
                    /api/v1/.%2e/devices            | The path holds an encoded character that is not accepted there
                    /api/v1/devices/%0d%0aX:1       | The path holds an encoded character that is not accepted there
                    /api/v1/devices/%               | A percent sign is not followed by two hexadecimal digits
                    /api/v1/devices/%4              | A percent sign is not followed by two hexadecimal digits
                    /api/v1/devices/%zz             | A percent sign is not followed by two hexadecimal digits
                    /api/v1/devices?q=%-1           | A percent sign is not followed by two hexadecimal digits
                    /api/v1/devices/%C0%AF          | The percent-encoded characters are not UTF-8
                    /api/v1/devices/%FF             | The percent-encoded characters are not UTF-8
                    /api/v1/devices?q=%E9           | The percent-encoded characters are not UTF-8
                    /api/v1/devices/é               | The request target holds a character that must be percent-encoded
                    /api/v1/devices#x               | The request target holds a character that must be percent-encoded
                    """)
    void namesWhatTwoReadersMightReadDifferently(String target, String fault) {
        assertThat(RequestTarget.fault(target)).isEqualTo(fault);
    }
}
