package org.mobiletoolkit.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * How long a part that starts is waited for: as long as it gets on. On a slow machine migrations take minutes, and each
 * leaves a line in the log; a part that only complains, or says nothing, is given up after a limit.
 */
final class Patience {

    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(30);

    // As services, gateway and PostgreSQL mark what they do; warnings repeat themselves for ever.
    private static final Pattern NEWS = Pattern.compile("\\b(?:INFO|LOG)\\b:?\\s*(.*)");

    private final String name;
    private final Path log;
    private final Duration limit;
    private final Consumer<String> tell;
    private final LongSupplier nanos;
    private final long begun;
    private long lastNews;
    private long lastWord;
    private long size;
    private long lines;
    private String saying = "it has said nothing yet";

    Patience(String name, Path log, Duration limit, Consumer<String> tell, LongSupplier nanos) {
        this.name = name;
        this.log = log;
        this.limit = limit;
        this.tell = tell;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.lastNews = begun;
        this.lastWord = begun;
    }

    /** Looks at the log once more; true when it has had no news for the limit. */
    boolean isOver() {
        if (hasNews()) {
            lastNews = nanos.getAsLong();
        }
        if (since(lastWord).compareTo(BETWEEN_WORDS) >= 0) {
            lastWord = nanos.getAsLong();
            tell.accept("  waiting for %s since %d s: %s"
                    .formatted(name, since(begun).toSeconds(), saying));
        }
        return since(lastNews).compareTo(limit) > 0;
    }

    /** Why it is given up. */
    String verdict() {
        return "%s was not ready after %d s, the last %d of them without progress"
                .formatted(name, since(begun).toSeconds(), since(lastNews).toSeconds());
    }

    private Duration since(long moment) {
        return Duration.ofNanos(nanos.getAsLong() - moment);
    }

    private boolean hasNews() {
        try {
            if (Files.size(log) == size) {
                return false;
            }
            var text = Files.readAllBytes(log);
            size = text.length;
            return count(new String(text, StandardCharsets.UTF_8));
        } catch (IOException notWrittenYet) {
            return false;
        }
    }

    private boolean count(String text) {
        var before = lines;
        var news = NEWS.matcher(text);
        for (lines = 0; news.find(); lines++) {
            saying = news.group(1);
        }
        return lines > before;
    }
}
