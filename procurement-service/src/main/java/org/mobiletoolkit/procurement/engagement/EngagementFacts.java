package org.mobiletoolkit.procurement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;
import org.mobiletoolkit.procurement.engagement.ExistingSupplierRule.Finding;
import org.mobiletoolkit.procurement.incumbency.ExistingSupplierFacts;
import org.mobiletoolkit.procurement.incumbency.Incumbencies;
import org.mobiletoolkit.procurement.incumbency.IncumbentDeclarations;

/** Answers VIS3.ENGAGED and VIS3.SUPPORTIVE from the records. */
@ApplicationScoped
class EngagementFacts implements FactSource {

    private final SupplierEngagements engagements;
    private final Incumbencies incumbencies;
    private final IncumbentDeclarations declarations;
    private final SupplierEvidenceSettings settings;
    private final Clock clock;

    EngagementFacts(
            SupplierEngagements engagements,
            Incumbencies incumbencies,
            IncumbentDeclarations declarations,
            SupplierEvidenceSettings settings,
            Clock clock) {
        this.engagements = engagements;
        this.incumbencies = incumbencies;
        this.declarations = declarations;
        this.settings = settings;
        this.clock = clock;
    }

    private record Dealings(ExistingSupplierRule.Incumbents incumbents, List<ExistingSupplierRule.Held> held) {}

    @Override
    public Facts<?> facts() {
        return Facts.over(this::dealings)
                .of("supplier-engagement", "incumbency", "incumbent-declaration")
                .answering(ExistingSupplierFacts.ENGAGED, this::engaged)
                .answering(ExistingSupplierFacts.SUPPORTIVE, EngagementFacts::supportive);
    }

    private Dealings dealings(UUID initiativeId) {
        return new Dealings(
                new ExistingSupplierRule.Incumbents(
                        incumbencies.suppliersServing(initiativeId), declarations.noneDeclared(initiativeId)),
                engagements.held(initiativeId));
    }

    private Fact engaged(Dealings with) {
        var finding = ExistingSupplierRule.engaged(
                with.incumbents(), with.held(), London.today(clock), settings.maxAgeDays());
        return fact(
                        ExistingSupplierFacts.ENGAGED,
                        finding,
                        with.incumbents(),
                        "engaged",
                        "an engagement in the last %d days with".formatted(settings.maxAgeDays()))
                .required("maxAgeDays", settings.maxAgeDays());
    }

    private static Fact supportive(Dealings with) {
        var finding = ExistingSupplierRule.supportive(with.incumbents(), with.held());
        return fact(ExistingSupplierFacts.SUPPORTIVE, finding, with.incumbents(), "supportive", "the support of");
    }

    private static Fact fact(
            String code, Finding finding, ExistingSupplierRule.Incumbents incumbents, String counted, String wanted) {
        return Fact.of(code, finding.satisfied())
                .observed("incumbentSuppliers", finding.incumbents())
                .observed(counted, finding.incumbents() - finding.missing().size())
                .observed("noIncumbentSuppliers", incumbents.declaredNone())
                .required(counted, finding.incumbents())
                .missing(missing(finding, wanted))
                .refs(finding.missing().stream().map(id -> "/suppliers/" + id).toList());
    }

    private static List<String> missing(Finding finding, String wanted) {
        if (finding.satisfied()) {
            return List.of();
        }
        return switch (finding.missing().size()) {
            case 0 -> List.of("an incumbent supplier, or the declaration that there is none");
            case 1 -> List.of(wanted + " one incumbent supplier");
            default ->
                List.of("%s each of %d incumbent suppliers"
                        .formatted(wanted, finding.missing().size()));
        };
    }
}
