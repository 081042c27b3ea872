package org.mobiletoolkit.procurement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
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

    @Override
    public Set<String> codes() {
        return Set.of(ExistingSupplierFacts.ENGAGED, ExistingSupplierFacts.SUPPORTIVE);
    }

    @Override
    public Fact answer(String code, UUID scopeId) {
        return answers(List.of(code), scopeId).get(0);
    }

    @Override
    public List<Fact> answers(Collection<String> codes, UUID scopeId) {
        var incumbents = new ExistingSupplierRule.Incumbents(
                incumbencies.suppliersServing(scopeId), declarations.noneDeclared(scopeId));
        var held = engagements.held(scopeId);
        return codes.stream().map(code -> answer(code, incumbents, held)).toList();
    }

    private Fact answer(String code, ExistingSupplierRule.Incumbents incumbents, List<ExistingSupplierRule.Held> held) {
        if (code.equals(ExistingSupplierFacts.ENGAGED)) {
            var finding = ExistingSupplierRule.engaged(incumbents, held, London.today(clock), settings.maxAgeDays());
            return fact(code, finding, incumbents, "engaged").required("maxAgeDays", settings.maxAgeDays());
        }
        return fact(code, ExistingSupplierRule.supportive(incumbents, held), incumbents, "supportive");
    }

    private static Fact fact(String code, Finding finding, ExistingSupplierRule.Incumbents incumbents, String counted) {
        return Fact.of(code, finding.satisfied())
                .observed("incumbentSuppliers", finding.incumbents())
                .observed(counted, finding.incumbents() - finding.missing().size())
                .observed("noIncumbentSuppliers", incumbents.declaredNone())
                .required(counted, finding.incumbents())
                .missing(finding.missing().stream().map(UUID::toString).toList())
                .refs(finding.missing().stream().map(id -> "/suppliers/" + id).toList());
    }
}
