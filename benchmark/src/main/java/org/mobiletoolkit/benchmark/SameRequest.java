package org.mobiletoolkit.benchmark;

import org.mobiletoolkit.benchmark.load.Answer;
import org.mobiletoolkit.benchmark.load.Requests;
import org.mobiletoolkit.benchmark.load.UnexpectedAnswer;

/** One request over and over; its answers differ by no more than what a clock says in them. */
final class SameRequest implements Requests {

    private static final int CLOCK = 16;

    private final String path;
    private final byte[] request;
    private int length = -1;

    SameRequest(String path, String token) {
        this.path = path;
        this.request = Http.get(path, token);
    }

    @Override
    public byte[] next() {
        return request;
    }

    @Override
    public void check(Answer answer) throws UnexpectedAnswer {
        if (length < 0) {
            length = answer.length();
        }
        if (answer.status() != 200 || Math.abs(answer.length() - length) > CLOCK) {
            throw new UnexpectedAnswer(
                    "%s was answered with %s, not with 200 and %d bytes".formatted(path, answer, length));
        }
    }
}
