package org.mobiletoolkit.platform.tenancy;

import java.lang.reflect.Field;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.annotations.TenantId;
import org.hibernate.binder.internal.TenantIdBinder;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's tenant filter, lifted for work that sees to the organisation itself.
 *
 * <p>While the filter is on, Hibernate keeps no plan of any query or load and compiles each anew. The places of the
 * platform that are asked most therefore do without it: {@link ById} and lists name the organisation themselves, and facts
 * are answered from what belongs to their scope. Everything else stays under it.
 */
public final class TenantFilter {

    private static final ClassValue<Optional<Field>> ORGANISATIONS = new ClassValue<>() {
        @Override
        protected Optional<Field> computeValue(Class<?> entity) {
            for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
                for (var field : type.getDeclaredFields()) {
                    if (field.isAnnotationPresent(TenantId.class)) {
                        field.setAccessible(true);
                        return Optional.of(field);
                    }
                }
            }
            return Optional.empty();
        }
    };

    private TenantFilter() {}

    /** Does the work with the filter off; it must hand out no record of another organisation. */
    public static <T> T lifted(Session session, Supplier<T> work) {
        if (!session.isJoinedToTransaction()) {
            // what is only shown needs no copy to find changes by, which is dear for members in jsonb
            session.setDefaultReadOnly(true);
        }
        if (session.getEnabledFilter(TenantIdBinder.FILTER_NAME) == null) {
            return work.get(); // within work for which it is lifted already
        }
        var organisation = session.getTenantIdentifier();
        session.disableFilter(TenantIdBinder.FILTER_NAME);
        try {
            return work.get();
        } finally {
            session.enableFilter(TenantIdBinder.FILTER_NAME).setParameter(TenantIdBinder.PARAMETER_NAME, organisation);
        }
    }

    /** The member that holds the organisation of such an entity; empty when it belongs to none. */
    public static Optional<String> member(Class<?> entity) {
        return ORGANISATIONS.get(entity).map(Field::getName);
    }

    /** Whether the record belongs to the organisation for which the session was opened. */
    static boolean owns(Session session, Object found) {
        var record = Hibernate.unproxy(found);
        return ORGANISATIONS
                .get(record.getClass())
                .map(organisation -> value(organisation, record))
                // one that this session made has no organisation before it is flushed
                .map(organisation -> organisation.equals(session.getTenantIdentifier()))
                .orElse(true);
    }

    private static @Nullable Object value(Field organisation, Object record) {
        try {
            return organisation.get(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The member was made accessible", e);
        }
    }
}
