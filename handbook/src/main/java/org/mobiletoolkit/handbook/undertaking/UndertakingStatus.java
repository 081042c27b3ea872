package org.mobiletoolkit.handbook.undertaking;

/** Where something to be done stands. */
public enum UndertakingStatus {
    OPEN,
    DONE,
    CANCELLED
}
