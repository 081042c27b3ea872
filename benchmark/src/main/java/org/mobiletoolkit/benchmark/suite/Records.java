package org.mobiletoolkit.benchmark.suite;

/**
 * The records that the benchmark fills in, and their ids: the last twelve digits are a number, so that a load can draw
 * one without reading it first.
 */
public final class Records {

    /** The trust that owns them all. */
    public static final String ORGANISATION = "RRX";

    /** Whose token the loads carry. */
    public static final String PERSON = "sro@rrx";

    /** What stands before the number in an id. */
    public static final String PREFIX = "00000000-0000-7000-8000-";

    /** Stakeholders, to be read and to be moved. */
    public static final Series STAKEHOLDERS = new Series(100_000_000_000L, 10_000);

    /** Active initiatives, to which the stakeholders belong. */
    public static final Series INITIATIVES = new Series(200_000_000_000L, 500);

    /** Initiatives to be activated, of which all services have heard. */
    public static final Series DRAFTS = new Series(300_000_000_000L, 10_000);

    private Records() {}

    /**
     * Records with adjacent numbers.
     *
     * @param first the number of the first
     */
    public record Series(long first, int count) {

        public long last() {
            return first + count - 1;
        }

        /** The id of one of them, counted from 0. */
        public String id(int index) {
            return PREFIX + (first + index);
        }
    }
}
