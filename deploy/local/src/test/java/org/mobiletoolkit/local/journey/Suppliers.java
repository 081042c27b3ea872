package org.mobiletoolkit.local.journey;

import java.util.List;
import java.util.Map;

/** Checkpoint 3 of step 1: the supplier that serves the initiative already. */
record Suppliers(Initiative initiative) {

    void winOver() {
        var supplier = register();
        nameIncumbent(supplier);
        meet(supplier);
    }

    /** Enters a supplier and gives its path. */
    String register() {
        return initiative
                .trust()
                .create(
                        "procurement-lead",
                        "/api/v1/suppliers",
                        Map.of("name", "Community Records Systems Ltd", "categories", List.of("SOFTWARE", "SUPPORT")));
    }

    void nameIncumbent(String supplier) {
        initiative.create(
                "procurement-lead",
                "incumbencies",
                Map.of(
                        "supplierId", Trust.id(supplier),
                        "since", "2019-04-01",
                        "supplies", "Community electronic patient record"));
    }

    /** Records a meeting with the supplier, in which it was supportive. */
    void meet(String supplier) {
        initiative.create(
                "procurement-lead",
                "supplier-engagements",
                Map.of(
                        "supplierId",
                        Trust.id(supplier),
                        "kind",
                        "WORKSHOP",
                        "purpose",
                        "Confirm the alignment of the mobile roadmap",
                        "held",
                        Map.of(
                                "heldOn", Days.ago(7),
                                "outcome", "A mobile client that works offline is released in May",
                                "supportLevel", "SUPPORTIVE",
                                "roadmapAlignment", "PARTIALLY_ALIGNED",
                                "participants", List.of("Procurement lead", "Account manager"))));
    }
}
