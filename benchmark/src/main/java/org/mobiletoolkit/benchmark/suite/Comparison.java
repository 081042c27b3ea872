package org.mobiletoolkit.benchmark.suite;

import java.util.List;
import java.util.Map;
import org.mobiletoolkit.benchmark.load.Transaction;
import org.mobiletoolkit.benchmark.load.Transaction.Range;

/** What the service asks of the database for a request, for whoever does only that. */
public final class Comparison {

    private static final Range STAKEHOLDER = range(Records.STAKEHOLDERS);
    private static final Range INITIATIVE = range(Records.INITIATIVES);

    private static final String SELECT_STAKEHOLDER = """
            select id, champion, contact, created_at, created_by, desired_support, group_id, impact_of_change,
              influence_assessed_on, initiative_id, interest, internal, job_title, kind, leaving_reason, left_on,
              linked_supplier_id, linked_user_type_id, name, ods_code, organisation, power, preferred_channel,
              relationship_owner, role_codes, seniority, status, subject, support, support_assessed_on, version
            from %sstakeholder where id = ('$P' || :s::text)::uuid and organisation = 'RRX'
            """.replace("$P", Records.PREFIX);

    private static final String SELECT_INITIATIVE = """
            select reference, status from %sinitiative where id = ('$P' || :i::text)::uuid and organisation = 'RRX'
            """.replace("$P", Records.PREFIX);

    private static final String UPDATE = """
            update %sstakeholder set
              left_on = case when status = 'LEFT' then null else current_date end,
              leaving_reason = case when status = 'LEFT' then null else 'Took a post at another trust' end,
              status = case when status = 'LEFT' then 'ACTIVE' else 'LEFT' end, version = version + 1
            where id = ('$P' || :s::text)::uuid and version = version
            """.replace("$P", Records.PREFIX);

    private static final String LEDGER = """
            with audited as (
              insert into %1$saudit_event
                (at, actor_id, actor_roles, on_behalf_of, organisation, scope_id, action, entity_type, entity_id,
                 entity_version, reason, changes, correlation_id, source_ip, outcome)
              values (clock_timestamp(), '5b1f0c3e-7d44-4c1a-9d0e-2f6a8b3c4d5e', 'SRO', null, 'RRX',
                ('$P' || :i::text)::uuid, 'COMMAND', 'stakeholder',
                ('$P' || :s::text)::uuid, 1, 'Took a post at another trust',
                '[{"field":"state","new":"LEFT","old":"ACTIVE"}]', '4bf92f3577b34da6a3ce929d0e0e4736', '127.0.0.0',
                'SUCCESS')
              returning id),
            unsealed as (insert into %1$saudit_unsealed (event_id) select id from audited),
            numbered as (
              insert into %1$sevent_sequence as s (topic, subject, last)
              values ('toolkit.stakeholder.stage-transitions.v1', '$P' || :s::text, 1)
              on conflict (topic, subject) do update set last = s.last + excluded.last
              returning last),
            said as (
              insert into %1$soutbox
                (event_id, topic, record_key, type, subject, organisation, sequence, occurred_at, traceparent, payload)
              select gen_random_uuid(), 'toolkit.stakeholder.stage-transitions.v1', '$P' || :i::text,
                'stakeholder.stage-transitioned.v1', '$P' || :s::text, 'RRX', last, clock_timestamp(),
                '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
                '{"aggregateType":"stakeholder","aggregateId":"' || '$P' || :s::text || '","scopeId":"' || '$P'
                || :i::text || '","from":"ACTIVE","to":"LEFT","command":"leave",'
                || '"actor":"5b1f0c3e-7d44-4c1a-9d0e-2f6a8b3c4d5e","reason": null}'
              from numbered),
            marked as (
              insert into %1$sfact_touched (scope_id, organisation, codes)
              values (('$P' || :i::text)::uuid, 'RRX', array['VIS4.COVERAGE', 'VIS4.ENGAGED', 'VIS4.SUPPORT',
                'STR3.COVERAGE', 'STR3.INDEX', 'STR3.LEADERS', 'STR3.MITIGATED']))
            select 1
            """.replace("$P", Records.PREFIX);

    private Comparison() {}

    /** One stakeholder by id. */
    public static Transaction read() {
        return new Transaction(Map.of("s", STAKEHOLDER), List.of(SELECT_STAKEHOLDER.formatted("")));
    }

    /**
     * A stakeholder leaves or returns: what is read for the decision, the change, audit, outbox and the mark on its facts.
     *
     * <p>In tables of its own, so that nothing it says is sent, sealed or evaluated: the comparison pays for none of that.
     */
    public static Transaction transition() {
        return new Transaction(
                Map.of("s", STAKEHOLDER, "i", INITIATIVE),
                List.of(SELECT_STAKEHOLDER.strip() + " for no key update\n", SELECT_INITIATIVE, UPDATE, LEDGER).stream()
                        .map(statement -> statement.formatted(Seed.COPY + "."))
                        .toList());
    }

    private static Range range(Records.Series series) {
        return new Range(series.first(), series.last());
    }
}
