package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServeTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void what_makes_no_sense_ends_it_with_a_message_and_exit_code_2(@TempDir Path folder) {
        assertThat(run(Map.of(), "--port", "80a")).isEqualTo(2);
        assertThat(err.toString()).contains("--port must be a number").doesNotContain("Exception");

        assertThat(run(Map.of(), folder.resolve("missing").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no file or folder " + folder.resolve("missing"));

        assertThat(run(Map.of("PINCITE_PORT", "-1"), folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("was \"-1\"");
    }

    @Test
    void an_index_of_a_kind_that_is_not_known_is_named() {
        assertThat(run(Map.of(), "--from", "gopher://elsewhere", "--port", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("no search backend answers for \"gopher://elsewhere\"");
    }

    @Test
    void help_names_the_defaults() {
        assertThat(run(Map.of(), "--help")).isZero();
        assertThat(out.toString()).contains("--port=N", "8080", "127.0.0.1", ".pincite");
    }

    private int run(Map<String, String> environment, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Serve serve = new Serve(environment, null);
        return new CommandLine(serve)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
