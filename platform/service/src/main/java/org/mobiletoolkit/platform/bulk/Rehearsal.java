package org.mobiletoolkit.platform.bulk;

/** Carries the answer of a rehearsal out of the transaction, which is rolled back by it. */
final class Rehearsal extends RuntimeException {

    private final transient BulkView answer;

    Rehearsal(BulkView answer) {
        super("Everything was a rehearsal", null, false, false);
        this.answer = answer;
    }

    BulkView answer() {
        return answer;
    }
}
