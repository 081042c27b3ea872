package org.mobiletoolkit.platform.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Finding members by the names that callers know. */
class MembersTest {

    static class Dated {
        Instant createdAt = Instant.EPOCH;
    }

    record Said(String owner) {}

    @AttributeOverride(name = "createdAt", column = @Column(name = "requested_at"))
    static class Request extends Dated {
        @Embedded
        Said content = new Said("sro@rrx");
    }

    @Test
    void findsWhatIsInherited() {
        assertThat(Members.path(Request.class, "createdAt")).isEqualTo("createdAt");
    }

    @Test
    void findsWhatAnEmbeddedRecordHolds() {
        assertThat(Members.path(Request.class, "owner")).isEqualTo("content.owner");
        assertThat(Members.value(Request.class, new Request(), "owner")).isEqualTo("sro@rrx");
    }

    @Test
    void findsAMemberByTheColumnThatItHasInThisTable() {
        assertThat(Members.path(Request.class, "requestedAt")).isEqualTo("createdAt");
        assertThat(Members.type(Request.class, "requestedAt")).isEqualTo(Instant.class);
    }

    @Test
    void findsNoOther() {
        assertThatThrownBy(() -> Members.path(Request.class, "decidedAt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("decidedAt");
    }
}
