package org.mobiletoolkit.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {

    @TempDir
    Path data;

    @Test
    void holdsAFolderForOneStackAndNamesItsProcess() throws Exception {
        try (var held = StackLock.take(data)) {
            assertThatThrownBy(() -> StackLock.take(data))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(data.toString());
        }
    }

    @Test
    void letsGoOfTheFolder() throws Exception {
        StackLock.take(data).close();

        assertThatCode(() -> StackLock.take(data).close()).doesNotThrowAnyException();
    }
}
