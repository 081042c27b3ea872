package org.mobiletoolkit.device.connectivity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every site of the caller's organisation. */
@ApplicationScoped
public class ConnectivitySites implements Records<ConnectivitySite> {

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
}
