package org.mobiletoolkit.platform.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    private static final int MANY = 2_000;

    /** Chance that can be repeated. */
    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "4010232137", "9876543210", "9990000018"})
    void agreesWithTheWorkedNumbers(String number) {
        assertThat(NhsNumber.passes(number)).isTrue();
    }

    @Test
    void knowsThatSomeNumbersHaveNoCheckDigit() {
        for (var digit = 0; digit < 10; digit++) {
            assertThat(NhsNumber.passes("999000000" + digit)).isFalse();
            assertThat(NhsNumber.passes("000000006" + digit)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765919",
                "943 476 5919",
                "943-476-5919",
                "94 34 76 59 19",
                "9 4 3 4 7 6 5 9 1 9",
                "Mrs X, 943 476 5919, called",
                "no. 943-476-5919.",
                "9434765919/RRX",
                "943  476 - 5919",
                "943\n476\t5919",
                // letters beside it
                "NHS9434765919",
                "nhsno9434765919",
                "A9434765919",
                "9434765919x",
                "patient9434765919today",
                // other signs between the digits
                "943.476.5919",
                "943/476/5919",
                "943_476_5919",
                "943,476,5919",
                "(943) 476 5919",
                "[943][476][5919]",
                "943:476:5919",
                "943|476|5919",
                "943*476*5919",
                // with something that has a meaning of its own beside it
                "2026-11-30T patient 943 476 5919",
                "2026-11-30T10:00:00Z 943 476 5919",
                "2026-11-30 943 476 5919",
                "29/12/2026 9434765919",
                "11:30 943 476 5919",
                "Ward 7: 9434765919",
                "7 943 476 5919",
                "12, 9434 765919",
                "12\n9434765 919\n13",
                "bed 4 (9434 765 919), bed 5",
                "+44 7700 900000, 943 476 5919",
                "9434765919 4010232137",
                "943 476 5919 401 023 2137",
                "018f3f5e-9434-7659-9190-0242ac120002 943 476 5919",
                // looks like a decimal number, and is ten digits all the same
                "9434765919.0",
                "9434765919.00",
                "-9434765919.5",
                // in digits of other kinds
                "\u0669\u0664\u0663\u0664\u0667\u0666\u0665\u0669\u0661\u0669",
                "\u096F\u096A\u0969 \u096A\u096D\u096C \u096B\u096F\u0967\u096F",
                "\uFF19\uFF14\uFF13\uFF14\uFF17\uFF16\uFF15\uFF19\uFF11\uFF19",
                "\uD835\uDFD7\uD835\uDFD2\uD835\uDFD1\uD835\uDFD2\uD835\uDFD5\uD835\uDFD4\uD835\uDFD3\uD835\uDFD7\uD835\uDFCF\uD835\uDFD7",
                "\u2468\u2463\u2462\u2463\u2466\u2465\u2464\u2468\u2460\u2468",
                "9\uFE0F\u20E34\uFE0F\u20E33\uFE0F\u20E3 476 5919",
                "9434765919\u00B9"
            })
    void findsANumber(String text) {
        assertThat(NhsNumber.isIn(text)).isTrue();
    }

    static List<String> unusualSigns() {
        return List.of(
                "\u00A0", "\u1680", "\u2002", "\u2007", "\u2008", "\u2009", "\u200A", "\u202F", "\u205F", "\u3000",
                "\u2800", "\u3164", "\uFFA0", "\u2028", "\u200B", "\u200C", "\u200D", "\u200E", "\u202A", "\u2060",
                "\u2063", "\uFEFF", "\u00AD", "\u180E", "\u034F", "\uFE0F", "\u2010", "\u2011", "\u2012", "\u2013",
                "\u2014", "\u2015", "\u2212", "\uFE58", "\uFE63", "\uFF0D", "\u058A", "\u301C", "\uFF0E", "\uFF0F",
                "\uFF0C", "\uFF3F", "\uFF08", "\u00B7", "\u2022", "\u2044", "\u2215");
    }

    @ParameterizedTest
    @MethodSource("unusualSigns")
    void takesEverySpaceAndDashAlikeAndNoNoticeOfWhatIsUnseen(String sign) {
        assertThat(NhsNumber.isIn("943" + sign + "476" + sign + "5919")).isTrue();
        assertThat(NhsNumber.isIn(String.join(sign, "9434765919".split("")))).isTrue();
        assertThat(NhsNumber.isIn("For 943" + sign + " 476 " + sign + "5919, today"))
                .isTrue();
    }

    @Test
    void findsEveryNumberInAnyGroupingWithAnySigns() {
        var signs = unusualSigns();
        for (var i = 0; i < MANY; i++) {
            var number = number();
            var grouped = new StringBuilder();
            for (var digit : number.toCharArray()) {
                grouped.append(digit);
                for (var more = random.nextInt(3); more > 0 && random.nextBoolean(); more--) {
                    grouped.append(signs.get(random.nextInt(33)));
                }
            }
            assertThat(NhsNumber.isIn("x " + grouped + " y"))
                    .as(grouped.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765918",
                "943 476 5918",
                // telephone numbers
                "01134960000",
                "0113 496 0000",
                "(0113) 496 0000",
                "020 7946 0000",
                "07700 900000",
                "+44 7700 900000",
                "+447700900000",
                "+44 (0)7700 900000",
                "+44 (0) 7700 900000",
                "0044 7700 900000",
                "00447700900000",
                "0044 (0)7700 900000",
                "+44 943 476 5919",
                "(0)943 476 5919",
                "0943 476 5919",
                "+1 943 476 5919",
                "+1 (943) 476-5919",
                "+33 1 23 45 67 89",
                "+49 30 12345678",
                "+353 1 943 4765",
                "0049 30 94347659",
                "tel:+44-7700-900000",
                "020 7946 0000 / 020 7946 0001",
                // days and times
                "2026-12-29 11:30",
                "2026-12-29 11",
                "29/12/2026 11",
                "29.12.2026 11:30",
                "29/12/26 11:30",
                "2026-11-22T10:00:00Z",
                "2026-11-22T10:00:00.123456+01:00",
                "10:00:00.1234",
                // longer numbers
                "019434765919",
                "94347659190",
                "352099001761481",
                "35-209900-176148-1",
                "352099-00-176148-1",
                "8944100030000000000",
                "89441000300000000000",
                "05012345678900",
                "(01)05012345678900",
                "5 012345 678900",
                "4929 1234 5678 9012",
                // other things that machines write
                "018f3f5e-9434-7659-9190-0242ac120002",
                "see 018f3f5e-9434-7659-9190-943476591900.",
                "9434765919abcdef9434765919abcdef",
                "94347659.19",
                "943476.5919",
                "53.8066, -1.5550",
                "1,943,476,591",
                "192.168.10.25",
                "10.0.2621.412",
                // others
                "",
                "nothing",
                "9434 and 765919",
                "94% of 34765919",
                "943 476 591"
            })
    void leavesOtherDigitsAlone(String text) {
        assertThat(NhsNumber.isIn(text)).isFalse();
    }

    @Test
    void leavesTelephoneNumbersDaysAndLongerNumbersAlone() {
        for (var i = 0; i < MANY; i++) {
            var number = number();
            for (var other : List.of(
                    "+44 " + number.substring(0, 4) + " " + number.substring(4),
                    "+44 (0)" + number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6),
                    "0044" + number,
                    "0" + number.substring(0, 4) + " " + number.substring(4),
                    "0" + number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6),
                    "%d-%02d-%02d %02d:%02d"
                            .formatted(
                                    1950 + random.nextInt(149),
                                    1 + random.nextInt(12),
                                    1 + random.nextInt(28),
                                    random.nextInt(24),
                                    random.nextInt(60)),
                    number + random.nextInt(10),
                    random.nextInt(10) + number + "123",
                    "1234" + number + "5",
                    "123456789" + number,
                    "1234567890" + number,
                    number.substring(0, 8) + "." + number.substring(8),
                    new java.util.UUID(random.nextLong(), random.nextLong()).toString())) {
                assertThat(NhsNumber.isIn(other)).as(other).isFalse();
            }
        }
    }

    @Test
    void endsOnAnyText() {
        var long1 = "1 ".repeat(100_000);
        var long2 = "9".repeat(200_000);
        var long3 = "+44".repeat(60_000);
        var long4 = "a9434".repeat(40_000);

        assertThatCode(() -> List.of(long1, long2, long3, long4).forEach(NhsNumber::isIn))
                .doesNotThrowAnyException();
    }

    /** One that passes; those that begin lower may begin like a day. */
    private String number() {
        while (true) {
            var digits = new StringBuilder().append(4 + random.nextInt(6));
            while (digits.length() < 9) {
                digits.append(random.nextInt(10));
            }
            var found = new ArrayList<String>();
            for (var check = 0; check < 10; check++) {
                if (NhsNumber.passes(digits.toString() + check)) {
                    found.add(digits.toString() + check);
                }
            }
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
    }
}
