package org.mobiletoolkit.stakeholder.course.evidence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;

/** Hears what the four services announce about their facts, our own announcements included. */
class FactAnnouncements {

    @Produces
    @Singleton
    EventHandler ofStakeholder(KnownFacts facts, Toolkit toolkit) {
        return new Listener("stakeholder", facts, toolkit);
    }

    @Produces
    @Singleton
    EventHandler ofBenefits(KnownFacts facts, Toolkit toolkit) {
        return new Listener("benefits", facts, toolkit);
    }

    @Produces
    @Singleton
    EventHandler ofProcurement(KnownFacts facts, Toolkit toolkit) {
        return new Listener("procurement", facts, toolkit);
    }

    @Produces
    @Singleton
    EventHandler ofDevice(KnownFacts facts, Toolkit toolkit) {
        return new Listener("device", facts, toolkit);
    }

    /** Learns the facts that one service owns. */
    record Listener(String service, KnownFacts facts, Toolkit toolkit) implements EventHandler {

        @Override
        public String topic() {
            return "toolkit." + service + ".evidence.v1";
        }

        @Override
        public Set<String> types() {
            return Set.of(FactChanged.TYPE);
        }

        @Override
        public void handle(List<IncomingEvent> events) {
            facts.learn(events.stream()
                    .map(event -> event.as(FactChanged.class))
                    .filter(this::isAskedFor)
                    .toList());
        }

        /** A newer service may know facts that this edition of the toolkit does not ask for. */
        private boolean isAskedFor(FactChanged announced) {
            var code = announced.fact().code();
            var owner = toolkit.fact(code).map(FactDefinition::service);
            if (owner.isPresent() && !owner.get().equals(service)) {
                throw new IllegalArgumentException("%s belongs to %s, not to %s".formatted(code, owner.get(), service));
            }
            return owner.isPresent();
        }
    }
}
