package org.mobiletoolkit.stakeholder.memory.timeline;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;

/** Hears the transitions and the evidence of all four services, our own included. */
class TimelineListeners {

    @Produces
    @Singleton
    EventHandler stakeholderTransitions(Chronicle chronicle) {
        return new Transitions("stakeholder", chronicle);
    }

    @Produces
    @Singleton
    EventHandler benefitsTransitions(Chronicle chronicle) {
        return new Transitions("benefits", chronicle);
    }

    @Produces
    @Singleton
    EventHandler procurementTransitions(Chronicle chronicle) {
        return new Transitions("procurement", chronicle);
    }

    @Produces
    @Singleton
    EventHandler deviceTransitions(Chronicle chronicle) {
        return new Transitions("device", chronicle);
    }

    @Produces
    @Singleton
    EventHandler stakeholderEvidence(Chronicle chronicle) {
        return new Evidence("stakeholder", chronicle);
    }

    @Produces
    @Singleton
    EventHandler benefitsEvidence(Chronicle chronicle) {
        return new Evidence("benefits", chronicle);
    }

    @Produces
    @Singleton
    EventHandler procurementEvidence(Chronicle chronicle) {
        return new Evidence("procurement", chronicle);
    }

    @Produces
    @Singleton
    EventHandler deviceEvidence(Chronicle chronicle) {
        return new Evidence("device", chronicle);
    }

    /** Writes down every transition of one service. */
    record Transitions(String service, Chronicle chronicle) implements EventHandler {

        @Override
        public String topic() {
            return "toolkit." + service + ".stage-transitions.v1";
        }

        @Override
        public Set<String> types() {
            return EveryTransition.TYPES;
        }

        @Override
        public void handle(List<IncomingEvent> events) {
            chronicle.transitions(service, events);
        }
    }

    /** Writes down every answer of one service. */
    record Evidence(String service, Chronicle chronicle) implements EventHandler {

        @Override
        public String topic() {
            return "toolkit." + service + ".evidence.v1";
        }

        @Override
        public Set<String> types() {
            return Set.of(FactTold.TYPE);
        }

        /** Facts of one checkpoint come from several topics, perhaps to several replicas: each must see the one before. */
        @Override
        public Set<String> alone(List<IncomingEvent> events) {
            return events.stream()
                    .map(event -> "timeline " + event.data().path("scopeId").asText())
                    .collect(Collectors.toSet());
        }

        @Override
        public void handle(List<IncomingEvent> events) {
            chronicle.facts(service, events);
        }
    }
}
