package org.pincite.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    motion.pdf              | attachment; filename="motion.pdf"; filename*=UTF-8''motion.pdf
                    in/motion to dismiss.pdf| attachment; filename="motion to dismiss.pdf"; filename*=UTF-8''motion%20to%20dismiss.pdf
                    Größe.pdf               | attachment; filename="Gr__e.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf
                    mail.eml!/exhibit.pdf   | attachment; filename="exhibit.pdf"; filename*=UTF-8''exhibit.pdf
                    ..\\..\\evil.exe        | attachment; filename="evil.exe"; filename*=UTF-8''evil.exe
                    in/..                   | attachment; filename="document"; filename*=UTF-8''document
                    """)
    void only_the_files_own_name_is_offered(String path, String header) {
        assertThat(Attachment.header(path)).isEqualTo(header);
    }

    @Test
    void characters_that_deceive_are_left_out() {
        assertThat(Attachment.header("a\u202Efdp.exe\r\nX: y")).startsWith("attachment; filename=\"afdp.exeX: y\"");
    }

    @Test
    void a_type_that_a_browser_would_run_is_mere_bytes() {
        assertThat(Attachment.mediaType("text/html; charset=utf-8")).isEqualTo("application/octet-stream");
        assertThat(Attachment.mediaType("image/svg+xml")).isEqualTo("application/octet-stream");
        assertThat(Attachment.mediaType("application/pdf; version=1.7")).isEqualTo("application/pdf");
    }
}
