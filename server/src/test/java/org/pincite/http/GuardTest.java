package org.pincite.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8080, true",
        "localhost:8080, true",
        "[::1]:8080, true",
        "localhost, false",
        "localhost:80, false",
        "evil.example:8080, false",
        "127.0.0.1.evil.example:8080, false",
        "localhost:8080@evil.example, false",
        ", false"
    })
    void a_server_of_this_machine_answers_to_its_own_names(@Nullable String host, boolean ours) {
        assertThat(Guard.isOurs(host, 8080)).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource({
        ",                            ,            true",
        "http://127.0.0.1:8080,       same-origin, true",
        "http://127.0.0.1:8080,       ,            true",
        "https://127.0.0.1:8080,      ,            true",
        ",                            none,        true",
        "http://127.0.0.1:8080,       same-site,   false",
        "http://127.0.0.1:9090,       ,            false",
        "https://evil.example,        cross-site,  false",
        "https://evil.example,        ,            false",
        "null,                        ,            false",
        "http://127.0.0.1:8080.evil.example, ,     false"
    })
    void a_page_of_another_site_posts_nothing(@Nullable String origin, @Nullable String site, boolean own) {
        assertThat(Guard.isOwnPage(origin, site, "127.0.0.1:8080")).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "localhost, true", "::1, true", "0.0.0.0, false", "192.168.1.5, false"})
    void only_loopback_addresses_keep_others_out(String host, boolean loopback) {
        assertThat(new HttpSettings(host, 0).loopback()).isEqualTo(loopback);
    }
}
