package org.mobiletoolkit.platform.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsTest {

    private static final Rights TABLE =
            Rights.table().grant("read", List.of("WRITER", "READER"), "CENSOR").grant("write", "WRITER");

    @Test
    void namesTheRolesThatHoldARightInOrder() {
        assertThat(TABLE.roles("read")).containsExactly("CENSOR", "READER", "WRITER");
    }

    @Test
    void givesEachRoleItsRightsAndAStrangeRoleNone() {
        assertThat(TABLE.of(Set.of("WRITER"))).containsExactlyInAnyOrder("read", "write");
        assertThat(TABLE.of(Set.of("READER", "SOMETHING"))).containsExactly("read");
        assertThat(TABLE.of(Set.of("SOMETHING"))).isEmpty();
    }

    @Test
    void refusesARightThatIsGrantedTwice() {
        assertThatThrownBy(() -> TABLE.with(Rights.table().grant("read", "OTHER")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("read is granted twice");
    }

    @Test
    void knowsNoRightThatNobodyGranted() {
        assertThatThrownBy(() -> TABLE.allow("burn", Set.of("WRITER")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No table grants burn");
    }
}
