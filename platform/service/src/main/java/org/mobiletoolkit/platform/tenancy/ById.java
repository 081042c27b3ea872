package org.mobiletoolkit.platform.tenancy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.mobiletoolkit.platform.member.Members;

/**
 * Reads one record of the caller's organisation by its id.
 *
 * <p>Hibernate plans a by-id load anew each time that its tenant filter is on. Here the record is loaded by a plan that is
 * kept, and its organisation compared after; the outcome is the same.
 */
public final class ById {

    private static final ClassValue<Class<?>> ENTITIES = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> repository) {
            for (Class<?> type = repository; type != null; type = type.getSuperclass()) {
                for (var implemented : type.getGenericInterfaces()) {
                    if (isRepository(implemented)) {
                        return (Class<?>) ((ParameterizedType) implemented).getActualTypeArguments()[0];
                    }
                }
            }
            throw new IllegalArgumentException(repository + " names no entity");
        }
    };

    private ById() {}

    /** The record; empty when there is none, or another organisation's. */
    public static <E> Optional<E> find(PanacheRepositoryBase<E, UUID> records, UUID id) {
        return find(records, id, LockModeType.NONE);
    }

    /** The record under a lock that lasts as long as the transaction; empty when there is none, or another organisation's. */
    public static <E> Optional<E> find(PanacheRepositoryBase<E, UUID> records, UUID id, LockModeType lock) {
        var entity = entity(records);
        var session = records.getEntityManager().unwrap(Session.class);
        return TenantFilter.lifted(
                session,
                () -> Optional.ofNullable(session.find(entity, id, lock)).filter(found -> {
                    var own = TenantFilter.owns(session, found);
                    if (!own) {
                        session.detach(found);
                    }
                    return own;
                }));
    }

    /**
     * Some members of the record and not the rest of it; empty when there is none, or another organisation's.
     *
     * @param members a record of those that are asked, by the names that callers know
     */
    public static <E, M extends Record> Optional<M> read(
            PanacheRepositoryBase<E, UUID> records, UUID id, Class<M> members) {
        var entity = entity(records);
        var session = records.getEntityManager().unwrap(Session.class);
        return TenantFilter.lifted(
                session,
                () -> session.createSelectionQuery(query(entity, members), members)
                        .setParameter(1, id)
                        .setParameter(2, session.getTenantIdentifier())
                        .getResultStream()
                        .findFirst());
    }

    private static String query(Class<?> entity, Class<? extends Record> members) {
        return query(
                entity,
                Arrays.stream(members.getRecordComponents())
                        .map(member -> Members.path(entity, member.getName()))
                        .collect(Collectors.joining(", e.")),
                "=");
    }

    /** Which of the ids are those of records of the caller's organisation. */
    public static <E> Set<UUID> known(PanacheRepositoryBase<E, UUID> records, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var session = records.getEntityManager().unwrap(Session.class);
        return TenantFilter.lifted(
                session,
                () -> session.createSelectionQuery(query(entity(records), "id", "in"), UUID.class)
                        .setParameter(1, ids)
                        .setParameter(2, session.getTenantIdentifier())
                        .getResultStream()
                        .collect(Collectors.toSet()));
    }

    private static String query(Class<?> entity, String asked, String which) {
        return "select e.%s from %s e where e.id %s ?1 and e.%s = ?2"
                .formatted(
                        asked,
                        entity.getName(),
                        which,
                        TenantFilter.member(entity).orElseThrow());
    }

    /** The entity of which the repository holds the records. */
    @SuppressWarnings("unchecked") // the repository's own type argument
    public static <E> Class<E> entity(PanacheRepositoryBase<E, UUID> records) {
        return (Class<E>) ENTITIES.get(records.getClass());
    }

    private static boolean isRepository(Type implemented) {
        return implemented instanceof ParameterizedType type
                && type.getRawType() instanceof Class<?> raw
                && PanacheRepositoryBase.class.isAssignableFrom(raw);
    }
}
