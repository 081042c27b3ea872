package org.mobiletoolkit.platform.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The statements that Hibernate sends while this is open, in their order. */
final class HeardStatements implements AutoCloseable {

    private final Logger log = Logger.getLogger("org.hibernate.SQL");
    private final @Nullable Level before = log.getLevel();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord statement) {
            heard.add(statement.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    HeardStatements() {
        ear.setLevel(Level.ALL);
        log.addHandler(ear);
        log.setUseParentHandlers(false);
        log.setLevel(Level.FINE);
    }

    /** The last one that read a page. */
    String page() {
        return heard.stream()
                .filter(statement -> statement.contains(" order by ") && statement.contains(" fetch first "))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no page was read by " + heard));
    }

    @Override
    public void close() {
        log.removeHandler(ear);
        log.setLevel(before);
        log.setUseParentHandlers(true);
    }
}
