package org.mobiletoolkit.gateway.route;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests into a service at once. Others wait before it and organisations take turns, so that none waits for
 * the end of what another one has asked; and no organisation fills the service alone.
 */
final class Turnstile {

    private final int places;
    private final int placesOfOne;
    private final int waitingAtMost;
    private final Map<String, Integer> inside = new HashMap<>();

    /** By organisation, the one that is next first. */
    private final Map<String, Deque<Ticket>> waiting = new LinkedHashMap<>();

    private int taken;
    private int queued;

    /**
     * An empty one.
     *
     * @param places requests inside at once
     * @param waiting requests that may wait
     */
    Turnstile(int places, int waiting) {
        this.places = places;
        this.placesOfOne = Math.max(1, places * 3 / 4);
        this.waitingAtMost = waiting;
    }

    /** A request's turn: waiting, inside, or gone. */
    final class Ticket {

        private final String organisation;
        private final Executor loop;
        private final Runnable admitted;
        private boolean isWaiting;
        private boolean isInside;

        private Ticket(String organisation, Executor loop, Runnable admitted) {
            this.organisation = organisation;
            this.loop = loop;
            this.admitted = admitted;
        }

        /** Whether it was the request's turn at once; what follows is then the caller's to do. */
        boolean isInside() {
            return isInside;
        }

        /** The request is over, or nobody waits for it any longer. */
        void leave() {
            synchronized (Turnstile.this) {
                if (isWaiting) {
                    giveUp(this);
                } else if (isInside) {
                    isInside = false;
                    taken--;
                    inside.merge(organisation, -1, (had, one) -> had == 1 ? null : had + one);
                }
                admitNext();
            }
        }
    }

    /**
     * Queues up.
     *
     * @param loop where {@code admitted} is run, unless it is the request's turn at once
     * @return null when too many wait already
     */
    synchronized @Nullable Ticket queue(String organisation, Executor loop, Runnable admitted) {
        var ticket = new Ticket(organisation, loop, admitted);
        if (mayEnter(organisation) && !waiting.containsKey(organisation)) {
            admit(ticket);
        } else if (queued < waitingAtMost) {
            ticket.isWaiting = true;
            waiting.computeIfAbsent(organisation, first -> new ArrayDeque<>()).add(ticket);
            queued++;
        } else {
            return null;
        }
        return ticket;
    }

    private boolean mayEnter(String organisation) {
        return taken < places && inside.getOrDefault(organisation, 0) < placesOfOne;
    }

    private void admit(Ticket ticket) {
        ticket.isWaiting = false;
        ticket.isInside = true;
        taken++;
        inside.merge(ticket.organisation, 1, Integer::sum);
    }

    private void admitNext() {
        for (var organisation : waiting.keySet()) {
            if (mayEnter(organisation)) {
                var next = waiting.remove(organisation);
                queued--;
                var first = next.remove();
                admit(first);
                first.loop.execute(first.admitted);
                if (!next.isEmpty()) {
                    waiting.put(organisation, next);
                }
                return;
            }
        }
    }

    private void giveUp(Ticket ticket) {
        ticket.isWaiting = false;
        queued--;
        waiting.computeIfPresent(ticket.organisation, (any, others) -> {
            others.remove(ticket);
            return others.isEmpty() ? null : others;
        });
    }

    /** How many requests are inside. */
    synchronized int inside() {
        return taken;
    }
}
