package org.mobiletoolkit.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mobiletoolkit.local.PrivateFile;
import org.mobiletoolkit.local.StartFailure;

/** A program that does one job and ends. */
public final class Tool {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private Tool() {}

    /**
     * Runs it to its end; it does not outlive this program.
     *
     * @throws StartFailure with what it said, when it fails or takes more than 90 seconds
     */
    public static void run(List<String> command, Path log) throws IOException, StartFailure, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(PrivateFile.empty(log).toFile())
                .start();
        var hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
        var ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        Runtime.getRuntime().removeShutdownHook(hook);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new StartFailure("%s failed:%n%s".formatted(String.join(" ", command), Files.readString(log)));
        }
    }
}
