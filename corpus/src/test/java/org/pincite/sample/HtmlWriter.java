package org.pincite.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Puts an article into its outlet's page: {@code %key%} stands for a key of the source, {@code %body%} for its body. */
final class HtmlWriter {
    private HtmlWriter() {}

    static byte[] write(Source source) {
        return page(source).getBytes(StandardCharsets.UTF_8);
    }

    static String page(Source source) {
        List<Block> blocks = Markup.read(source.body());
        Path template = source.file().resolve("../../outlets").normalize().resolve(source.key("outlet") + ".html");
        String html;
        try {
            html = Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException("no page of outlet " + template, e);
        }
        for (Map.Entry<String, String> key : source.keys().entrySet()) {
            html = html.replace("%" + key.getKey() + "%", Html.escaped(key.getValue()));
        }
        html = html.replace("%body%\n", Html.body(blocks))
                .replace("%related%\n", Html.list(blocks, "related", "<li>%s</li>"))
                .replace("%comments%\n", Html.list(blocks, "comments", "<div class=\"comment\"><p>%s</p></div>"));
        int open = html.indexOf('%');
        if (open >= 0 && html.substring(open).matches("(?s)%[a-z-]+%.*")) {
            throw new IllegalArgumentException(
                    source.file() + ": no value for " + html.substring(open, html.indexOf('%', open + 1) + 1));
        }
        return html;
    }
}
