package org.mobiletoolkit.device.connectivity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes what is written about a site. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ConnectivitySiteCommands {

    private final ConnectivitySites sites;
    private final Desk desk;

    ConnectivitySiteCommands(ConnectivitySites sites, Desk desk) {
        this.sites = sites;
        this.desk = desk;
    }

    /** Puts a site on the map. */
    ConnectivitySite register(SiteContent content) {
        return desk.made(new ConnectivitySite(desk.begin(content.initiativeId()), sound(content)));
    }

    /** Changes what is written about a site by a merge patch. */
    ConnectivitySite change(UUID id, Seen seen, Patch<SiteContent> patch) {
        var site = desk.open(sites, id, seen);
        var after = sound(desk.patched(site, patch));
        return desk.changed(
                site, after, to -> site.describe(to, desk.caller(), desk.clock().instant()));
    }

    private static SiteContent sound(SiteContent content) {
        var faults = content.faults();
        if (faults.isEmpty()) {
            return content;
        }
        var refusal = new Refusal(CommonProblem.VALIDATION_FAILED, "The site cannot be as it is described");
        faults.forEach(fault -> refusal.at(fault.pointer(), fault.code(), fault.detail()));
        throw refusal;
    }
}
