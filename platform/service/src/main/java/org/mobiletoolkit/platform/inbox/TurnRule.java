package org.mobiletoolkit.platform.inbox;

/**
 * Which number an event may have after the last one of its subject.
 *
 * <p>Who takes any number for true is deaf to the subject for good once somebody says a number that nobody ever reaches.
 */
final class TurnRule {

    /** So many events of one subject are not missed at once. */
    static final long LONGEST_STEP = 1_000;

    /** So many events no subject has had when it is first heard of. */
    static final long HIGHEST_FIRST = 1_000_000;

    private TurnRule() {}

    /** What is to be done with an event. */
    enum Turn {
        FOLLOWS,
        MISSES_SOME,
        ABSURD
    }

    /** The first event of a subject: what came before it was said before we listened. */
    static Turn first(long sequence) {
        return sequence <= HIGHEST_FIRST ? Turn.FOLLOWS : Turn.ABSURD;
    }

    /** A later one, which is newer than the last. */
    static Turn after(long last, long sequence) {
        var step = sequence - last;
        if (step == 1) {
            return Turn.FOLLOWS;
        }
        return step > 0 && step <= LONGEST_STEP ? Turn.MISSES_SOME : Turn.ABSURD;
    }
}
