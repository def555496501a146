package org.pincite.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.logging.log4j.core.config.Configurator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of requests as the program ships it. */
class RequestLogTest {
    private static final String PROPERTY = "pincite.logs";
    private final String before = System.getProperty(PROPERTY, "target/logs");

    @AfterEach
    void restore() {
        System.setProperty(PROPERTY, before);
        Configurator.reconfigure();
    }

    @Test
    void a_request_is_one_line_without_the_words_asked_for(@TempDir Path logs) throws Exception {
        System.setProperty(PROPERTY, logs.toString());
        Configurator.reconfigure();
        try (Running running = Running.with(new FakeEngine(Running.note("Order")))) {
            running.get("/api/search?q=harbor");
            running.get("/api/search?size=-1");
            running.get("/forged%0d%0aGET%20/secret");
        }
        System.setProperty(PROPERTY, before);
        Configurator.reconfigure();

        List<String> lines = Files.readAllLines(logs.resolve("requests.log"));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).matches("\\S+Z GET /api/search 200 \\d+ ms hits=1 q=6");
        assertThat(lines.get(1)).matches("\\S+Z GET /api/search 400 \\d+ ms hits=- q=0");
        assertThat(lines.get(2)).matches("\\S+Z GET /forged%0d%0aGET%20/secret 404 \\d+ ms hits=- q=0");
    }
}
