package org.mobiletoolkit.device.connectivity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

/** Everything that changes what is written about a site. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ConnectivitySiteCommands {

    private final ConnectivitySites sites;
    private final KnownInitiatives initiatives;
    private final MergePatch mergePatch;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ConnectivitySiteCommands(
            ConnectivitySites sites,
            KnownInitiatives initiatives,
            MergePatch mergePatch,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.sites = sites;
        this.initiatives = initiatives;
        this.mergePatch = mergePatch;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Puts a site on the map. */
    public ConnectivitySite register(NewConnectivitySite request) {
        var initiative = initiatives.requireOpen(request.initiativeId());
        var content = sound(request.content());
        var site = new ConnectivitySite(
                Uuid7.generate(clock), initiative.id(), content, caller.subject(), clock.instant());
        sites.persistAndFlush(site);
        journal.created(site.subject(), content);
        return site;
    }

    /** Changes what is written about a site by a merge patch. */
    public ConnectivitySite change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var site = sites.require(id);
        IfMatch.require(ifMatch, site.version());
        initiatives.requireOpen(site.initiativeId());
        var before = site.content();
        var after =
                sound(mergePatch.apply(ConnectivitySiteChange.of(before), patch).content());
        site.describe(after, caller.subject(), clock.instant());
        sites.flush();
        journal.updated(site.subject(), before, site.content());
        return site;
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
