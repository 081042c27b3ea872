package org.mobiletoolkit.benchmark;

import org.mobiletoolkit.benchmark.load.Answer;
import org.mobiletoolkit.benchmark.load.Requests;
import org.mobiletoolkit.benchmark.load.UnexpectedAnswer;

/** Asks for one list again and again. */
final class Lists implements Requests {

    private final String path;
    private final byte[] request;

    Lists(String path, String token) {
        this.path = path;
        this.request = Http.get(path, token);
    }

    @Override
    public byte[] next() {
        return request;
    }

    @Override
    public void check(Answer answer) throws UnexpectedAnswer {
        if (answer.status() != 200) {
            throw new UnexpectedAnswer("%s was answered with %s, not with 200".formatted(path, answer));
        }
    }
}
