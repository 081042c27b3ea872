package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.calendar.WorkingDays;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** What a person asked about the data on them, and the clock under which it is answered (handbook 7.5). */
@Entity
@Noun(value = "subject-request", at = "/subject-requests")
public class SubjectRequest extends Authored<SubjectRequestContent> {

    /** The most that is remembered of what was done; nobody erases one person a hundred times. */
    private static final int DONE_AT_MOST = 100;

    @Embedded
    private SubjectRequestContent content;

    @Enumerated(EnumType.STRING)
    private SubjectRequestStatus status = SubjectRequestStatus.RECEIVED;

    @Login
    private @Nullable String handler;

    private @Nullable LocalDate pausedOn;

    @Enumerated(EnumType.STRING)
    private ClockPause.@Nullable Reason pauseReason;

    private int pausedDays;
    private @Nullable LocalDate lastResumedOn;
    private @Nullable LocalDate extendedOn;
    private @Nullable String extensionReason;
    private @Nullable LocalDate acknowledgedOn;
    private @Nullable LocalDate dueOn;
    private boolean dueProvisional;

    @Enumerated(EnumType.STRING)
    private SubjectResponse.@Nullable Outcome outcome;

    private @Nullable String response;
    private @Nullable String legalReason;
    private @Nullable LocalDate closedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DoneAction> done = List.of();

    protected SubjectRequest() {}

    SubjectRequest(Origin origin, SubjectRequestContent content, WorkingDays days) {
        super(origin);
        this.content = content;
        reckon(days);
    }

    void take(String by) {
        next(SubjectRequestLifecycle.TAKE);
        handler = by;
    }

    void identify(String subject) {
        next(SubjectRequestLifecycle.IDENTIFY);
        content = content.about(subject);
    }

    void acknowledge(LocalDate on, WorkingDays days) {
        next(SubjectRequestLifecycle.ACKNOWLEDGE);
        acknowledgedOn = on;
        reckon(days);
    }

    void pause(LocalDate since, ClockPause.Reason reason) {
        next(SubjectRequestLifecycle.PAUSE);
        pausedOn = since;
        pauseReason = reason;
        // nothing is due while the clock stands still
        dueOn = null;
        dueProvisional = false;
    }

    void resume(LocalDate on, WorkingDays days) {
        next(SubjectRequestLifecycle.RESUME);
        pausedDays += (int) ChronoUnit.DAYS.between(Objects.requireNonNull(pausedOn), on);
        pausedOn = null;
        pauseReason = null;
        lastResumedOn = on;
        reckon(days);
    }

    void extend(LocalDate on, String reason, WorkingDays days) {
        next(SubjectRequestLifecycle.EXTEND);
        extendedOn = on;
        extensionReason = reason;
        reckon(days);
    }

    void respond(SubjectResponse said, LocalDate on) {
        next(SubjectRequestLifecycle.RESPOND);
        outcome = said.outcome();
        response = said.text();
        legalReason = said.legalReason();
        closedOn = on;
    }

    void withdraw(String reason, LocalDate on) {
        next(SubjectRequestLifecycle.WITHDRAW);
        response = reason;
        closedOn = on;
        pausedOn = null;
        pauseReason = null;
    }

    void did(DoneAction action) {
        var all = new ArrayList<>(done.subList(Math.max(0, done.size() - DONE_AT_MOST + 1), done.size()));
        all.add(action);
        done = List.copyOf(all);
    }

    private void next(String command) {
        status = SubjectRequestLifecycle.MACHINE.next(status, command);
    }

    /** A complaint is due to be acknowledged, and then to be answered without undue delay, by no fixed day. */
    private void reckon(WorkingDays days) {
        if (content.kind() == SubjectRequestKind.COMPLAINT) {
            dueOn = acknowledgedOn == null ? DueDate.acknowledgement(content.receivedOn()) : null;
            return;
        }
        var due = DueDate.of(content.receivedOn(), extendedOn != null, pausedDays, days);
        dueOn = due.day();
        dueProvisional = due.provisional();
    }

    /** The state as it goes into the audit log. */
    SubjectRequestState state() {
        return new SubjectRequestState(
                status,
                handler,
                pausedOn,
                pauseReason,
                pausedDays,
                extendedOn,
                acknowledgedOn,
                dueOn,
                outcome,
                closedOn);
    }

    boolean isOpen() {
        return closedOn == null;
    }

    @Override
    public SubjectRequestContent content() {
        return content;
    }

    /** Whose data it is about. */
    String subject() {
        return content.subject();
    }

    /** Since when the clock has been running. */
    LocalDate runningSince() {
        return lastResumedOn == null ? content.receivedOn() : lastResumedOn;
    }

    SubjectRequestStatus status() {
        return status;
    }

    @Nullable
    LocalDate pausedOn() {
        return pausedOn;
    }

    @Nullable
    String extensionReason() {
        return extensionReason;
    }

    boolean isExtended() {
        return extendedOn != null;
    }

    boolean isAcknowledged() {
        return acknowledgedOn != null;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    boolean dueProvisional() {
        return dueProvisional;
    }

    @Nullable
    String response() {
        return response;
    }

    @Nullable
    String legalReason() {
        return legalReason;
    }

    List<DoneAction> done() {
        return done;
    }
}
