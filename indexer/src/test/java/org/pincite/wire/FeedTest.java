package org.pincite.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pincite.json.Json;
import org.w3c.dom.Element;

class FeedTest {

    @Test
    void hostile_words_leave_it_well_formed() throws Exception {
        String hostile = "</title><script>&amp;\u0000\u0001\ud800 ]]> \ufffe \ud83d\ude00";
        Feed feed = new Feed(
                "urn:x",
                hostile,
                "http://a/?q=<&",
                "http://a/",
                List.of(new Feed.Item("urn:y", hostile, "http://a/\"", null, List.of(hostile), hostile)));
        Element parsed = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.atom()))
                .getDocumentElement();
        String readable = "</title><script>&amp;\ufffd\ufffd\ufffd ]]> \ufffd \ud83d\ude00";
        assertThat(parsed.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(readable);
        assertThat(parsed.getElementsByTagName("content").item(0).getTextContent())
                .isEqualTo(readable);
        assertThat(parsed.getElementsByTagName("link")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getTextContent())
                .isEqualTo("http://a/?q=<&");
        assertThat(parsed.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("1970-01-01T00:00:00Z");
        assertThat(Json.tree(Json.write(feed.jsonFeed())).at("/items/0").has("date_published"))
                .isFalse();
    }
}
