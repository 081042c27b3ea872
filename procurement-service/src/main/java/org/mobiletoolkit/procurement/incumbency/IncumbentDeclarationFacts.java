package org.mobiletoolkit.procurement.incumbency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Answers VIS3.DECLARED from the records. */
@ApplicationScoped
class IncumbentDeclarationFacts implements FactSource {

    private final Incumbencies incumbencies;
    private final IncumbentDeclarations declarations;

    IncumbentDeclarationFacts(Incumbencies incumbencies, IncumbentDeclarations declarations) {
        this.incumbencies = incumbencies;
        this.declarations = declarations;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(this::declared)
                .of("incumbency", "incumbent-declaration")
                .answering(ExistingSupplierFacts.DECLARED, fact -> fact);
    }

    private Fact declared(UUID initiativeId) {
        var active = incumbencies.active(initiativeId);
        var standing = declarations.inForce(initiativeId);
        var satisfied = DeclarationRule.satisfied(active.size(), standing.isPresent());
        var refs = active.isEmpty()
                ? standing.map(declaration -> List.of("/incumbent-declarations/" + declaration.id()))
                        .orElse(List.of())
                : active.stream()
                        .map(incumbency -> "/incumbencies/" + incumbency.id())
                        .toList();
        return Fact.of(ExistingSupplierFacts.DECLARED, satisfied)
                .observed("incumbentSuppliers", active.size())
                .observed("noIncumbentSuppliers", standing.isPresent())
                .required("incumbentSuppliersOrDeclaration", 1)
                .missing(
                        satisfied ? List.of() : List.of("an incumbent supplier, or the declaration that there is none"))
                .refs(refs);
    }
}
