package org.mobiletoolkit.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightToLeftTest {

    private final RightToLeft writing = new RightToLeft(any -> true);

    /** Alef, bet and gimel, as they stand on paper from left to right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ward 7 | Ward 7",
                "Ward \u05D0\u05D1 7 | Ward \u05D1\u05D0 7",
                "\u05D0\u05D1 (3) | \u05D1\u05D0 (3)",
                "\u05D0 (\u05D1) x | (\u05D1) \u05D0 x",
                "\u05D0 (\u05D1) \u05D2 | \u05D2 (\u05D1) \u05D0",
                "\u05D0 12.5 \u05D1 | \u05D1 12.5 \u05D0",
                "\u05D0 and \u05D1 | \u05D0 and \u05D1",
                "\u05D0\u05B8\u05D1 | \u05D1\u05D0\u05B8"
            })
    void ordersWordsAsTheyAreRead(String text, String printed) {
        var runs = new RightToLeft.Runs();
        runs.setParagraph(text, BidiSplitter.LTR);

        assertThat(IntStream.range(0, runs.countTextRuns())
                        .mapToObj(runs::getVisualRun)
                        .map(run -> {
                            var words = text.substring(run.getStart(), run.getStart() + run.getLength());
                            return run.getDirection() == BidiSplitter.RTL ? writing.reorderRTLTextToLTR(words) : words;
                        })
                        .collect(Collectors.joining()))
                .isEqualTo(printed);
    }
}
