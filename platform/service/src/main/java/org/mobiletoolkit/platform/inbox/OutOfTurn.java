package org.mobiletoolkit.platform.inbox;

/** An event does not follow the last one of its subject. */
final class OutOfTurn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean absurd;

    private OutOfTurn(String message, boolean absurd) {
        super(message);
        this.absurd = absurd;
    }

    static OutOfTurn missing(IncomingEvent event, long before) {
        return new OutOfTurn(
                "Number %d of %s comes after number %d".formatted(event.sequence(), event.subject(), before), false);
    }

    static OutOfTurn absurd(IncomingEvent event, long before) {
        return new OutOfTurn(
                "Number %d of %s is too far from number %d to be true"
                        .formatted(event.sequence(), event.subject(), before),
                true);
    }

    /** Whether it is not to be believed at all, not even later. */
    boolean isAbsurd() {
        return absurd;
    }
}
