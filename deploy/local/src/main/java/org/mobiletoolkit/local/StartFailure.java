package org.mobiletoolkit.local;

/** Why the stack cannot start, in words for the person at the terminal; shown without a stack trace. */
public final class StartFailure extends Exception {

    /** A failure that needs no cause to be understood. */
    public StartFailure(String message) {
        super(message);
    }

    /** A failure whose cause adds to the message. */
    public StartFailure(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
