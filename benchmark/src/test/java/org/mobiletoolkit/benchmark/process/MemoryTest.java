package org.mobiletoolkit.benchmark.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void isReadFromTheKernelsSum() {
        var lines = List.of(
                "55d0c7000000-7ffd5a9f8000 ---p 00000000 00:00 0    [rollup]",
                "Rss:              307200 kB",
                "Pss:              204800 kB",
                "Pss_Anon:         190000 kB");

        assertThat(Memory.parse(lines)).isEqualTo(new Memory(300, 200));
    }
}
