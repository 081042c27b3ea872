package org.mobiletoolkit.platform.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Map;

/** How long classes of records are kept (handbook 7.5). */
@ConfigMapping(prefix = "platform.retention")
public interface RetentionSettings {

    /** Whether anything is deleted at all. */
    @WithDefault("true")
    boolean enabled();

    /** How often the classes are looked through. */
    @WithDefault("PT1H")
    Duration every();

    /** Periods in ISO 8601 by class, such as {@code survey-raw-answers=P1Y}; the others as they are declared. */
    Map<String, Period> periods();
}
