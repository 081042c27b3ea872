package org.mobiletoolkit.benchmark;

import org.mobiletoolkit.benchmark.load.Answer;
import org.mobiletoolkit.benchmark.load.Requests;
import org.mobiletoolkit.benchmark.load.UnexpectedAnswer;
import org.mobiletoolkit.benchmark.suite.Records;

/**
 * Lets the stakeholders of one share leave and return in turn, one after the other. Several loads may use it in turn:
 * it remembers the state and version of each.
 */
final class Moves implements Requests {

    private static final String LEAVE = "{\"reason\":\"Took a post at another trust\"}";

    private final String token;
    private final int first;
    private final int step;
    private final long[] versions;
    private final int[] lengths = {-1, -1};
    private int current = -1;

    /**
     * The share of one connection.
     *
     * @param first index of its first stakeholder
     * @param step distance to the next
     */
    Moves(String token, int first, int step) {
        this.token = token;
        this.first = first;
        this.step = step;
        this.versions = new long[(Records.STAKEHOLDERS.count() - first + step - 1) / step];
    }

    @Override
    public byte[] next() {
        current = (current + 1) % versions.length;
        var path = "/api/v1/stakeholders/" + Records.STAKEHOLDERS.id(first + current * step);
        var version = versions[current];
        return isPresent(version)
                ? Http.post(path + "/leave", token, version, LEAVE)
                : Http.post(path + "/return", token, version, "");
    }

    /** All begin as present in version 0, and each move is a new version. */
    private static boolean isPresent(long version) {
        return version % 2 == 0;
    }

    @Override
    public void check(Answer answer) throws UnexpectedAnswer {
        var version = ++versions[current];
        var plain = answer.length() - Long.toString(version).length();
        var state = (int) (version % 2);
        if (lengths[state] < 0) {
            lengths[state] = plain;
        }
        if (answer.status() != 200 || answer.version() != version || plain != lengths[state]) {
            throw new UnexpectedAnswer("a transition to version %d was answered with %s".formatted(version, answer));
        }
    }
}
