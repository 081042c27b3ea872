package org.mobiletoolkit.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.mobiletoolkit.benchmark.load.Answer;
import org.mobiletoolkit.benchmark.load.Requests;
import org.mobiletoolkit.benchmark.load.UnexpectedAnswer;
import org.mobiletoolkit.benchmark.suite.Records;

/** Reads stakeholders at random; all of them have representations of one size. */
final class ReadRequests implements Requests {

    private static final String PATH = "/api/v1/stakeholders/";

    private final byte[] request;
    private final int numberEnds;
    private final int expectedLength;

    ReadRequests(String token, int expectedLength) {
        this.request = first(token);
        this.numberEnds =
                "GET ".length() + PATH.length() + Records.STAKEHOLDERS.id(0).length();
        this.expectedLength = expectedLength;
    }

    /** The request for the first of them. */
    static byte[] first(String token) {
        return Http.get(PATH + Records.STAKEHOLDERS.id(0), token);
    }

    /** The same array each time, with another number in it. */
    @Override
    public byte[] next() {
        var number =
                ThreadLocalRandom.current().nextLong(Records.STAKEHOLDERS.first(), Records.STAKEHOLDERS.last() + 1);
        var digits = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, request, numberEnds - digits.length, digits.length);
        return request;
    }

    @Override
    public void check(Answer answer) throws UnexpectedAnswer {
        if (answer.status() != 200 || answer.length() != expectedLength) {
            throw new UnexpectedAnswer(
                    "a read was answered with %s, not with 200 and %d bytes".formatted(answer, expectedLength));
        }
    }
}
