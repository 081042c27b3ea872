package org.mobiletoolkit.platform.audit;

/**
 * How far the audit log has been found intact.
 *
 * @param seq of the last link
 * @param hash of the last link
 * @param keyed whether that hash has a key
 * @param event id of the last event that was looked for under the chain
 * @param noted where to go on among the heads that were noted
 */
record Position(long seq, String hash, boolean keyed, long event, long noted) {

    static final Position START = new Position(0, HashChain.GENESIS, false, 0, 0);

    static Position of(String text) {
        var part = text.split(" ");
        return new Position(
                Long.parseLong(part[0]),
                part[1],
                Boolean.parseBoolean(part[2]),
                Long.parseLong(part[3]),
                Long.parseLong(part[4]));
    }

    String text() {
        return "%d %s %b %d %d".formatted(seq, hash, keyed, event, noted);
    }
}
