package org.mobiletoolkit.stakeholder.board.governance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How often a user group has to meet (handbook 2.3, OPT4.MET). */
@ConfigMapping(prefix = "evidence.user-group")
interface UserGroupSettings {

    /** Days; a meeting of exactly this age still counts. */
    @WithDefault("90")
    @Min(1)
    int maxAgeDays();
}
