package org.mobiletoolkit.platform.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaRangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "application/json|application/json",
                "application/json, , text/html|application/json, text/html",
                "''|*/*",
                " , ,|*/*",
                "text/html, *; q=.2, */*; q=.2|text/html, */*;q=.2, */*;q=.2",
                "Application/JSON;charset=utf-8;q=0.5|application/json;q=0.5",
                "blah, text/csv|text/csv",
                "text/csv;q=2, text/html|text/html"
            })
    void passesOverWhatIsNoMediaRange(String header, String readable) {
        assertThat(MediaRanges.readable(header)).isEqualTo(readable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "blah", "x; /x", "Any", ";", "*/json", "a b/c", "text/html;q=x"})
    void tellsWhenNothingIsOne(String header) {
        assertThat(MediaRanges.readable(header)).isNull();
    }
}
