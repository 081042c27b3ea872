package org.mobiletoolkit.device.connectivity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every site of the caller's organisation. */
@ApplicationScoped
public class ConnectivitySites implements PanacheRepositoryBase<ConnectivitySite, UUID> {

    /** The site, or a refusal (404). */
    public ConnectivitySite require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> unknown(id));
    }

    /** The site, held until the transaction ends, so that surveys of it that arrive together add up one after the other. */
    ConnectivitySite requireHeld(UUID id) {
        // first the row, then its state: loaded with a lock, an entity with a collection is read before it is held
        getEntityManager()
                .createNativeQuery("select id from connectivity_site where id = :id for no key update", UUID.class)
                .setParameter("id", id)
                .getResultList();
        return require(id);
    }

    /** What VIS1.CONNECTIVITY looks at of every site of the initiative, in the order of their codes. */
    List<ConnectivityFact.Surveyed> surveyed(UUID initiativeId) {
        return getEntityManager()
                .createQuery(
                        "select id, code, summary.points from ConnectivitySite where initiativeId = :initiative order by code",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .getResultStream()
                .map(row -> new ConnectivityFact.Surveyed((UUID) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(CommonProblem.NOT_FOUND, "There is no connectivity site " + id);
    }
}
