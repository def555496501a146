package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.http.HttpSettings;

class ServerConfigTest {
    private static final Settings NOTHING = new Settings(null, null, null, null, null);

    @Test
    void defaults() throws ConfigException {
        assertThat(ServerConfig.of(NOTHING, List.of()))
                .isEqualTo(new ServerConfig(".pincite", "default", new HttpSettings("127.0.0.1", 8080), List.of()));
    }

    @Test
    void what_is_typed_comes_before_the_environment() throws ConfigException {
        Settings typed = new Settings("/index", null, "matter-1", null, null);
        Map<String, String> environment =
                Map.of("PINCITE_INDEX", "/other", "PINCITE_HOST", "0.0.0.0", "PINCITE_PORT", "9000");

        assertThat(ServerConfig.of(typed.or(environment), List.of()))
                .isEqualTo(new ServerConfig("/index", "matter-1", new HttpSettings("0.0.0.0", 9000), List.of()));
    }

    @Test
    void logs_are_kept_with_the_index() throws ConfigException {
        assertThat(ServerConfig.of(new Settings("/index", null, null, null, null), List.of())
                        .logs())
                .isEqualTo(Path.of("/index/logs"));
        assertThat(ServerConfig.of(new Settings(null, "http://cluster:9200", null, null, null), List.of())
                        .logs())
                .isEqualTo(Path.of(".pincite/logs"));
    }

    @Test
    void what_makes_no_sense_is_named(@TempDir Path folder) {
        assertRefused(new Settings(null, null, null, null, "80a"), "--port must be a number from 0", "was \"80a\"");
        assertRefused(new Settings(null, null, null, null, "70000"), "to 65535", "was \"70000\"");
        assertRefused(new Settings(null, null, null, " ", null), "--host");
        assertRefused(new Settings("/index", "http://cluster:9200", null, null, null), "name two indexes");
        assertThatThrownBy(() -> ServerConfig.of(NOTHING, List.of(folder.resolve("missing"))))
                .isInstanceOf(ConfigException.class)
                .hasMessage("there is no file or folder " + folder.resolve("missing"));
    }

    private static void assertRefused(Settings settings, String... words) {
        assertThatThrownBy(() -> ServerConfig.of(settings, List.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(words);
    }
}
