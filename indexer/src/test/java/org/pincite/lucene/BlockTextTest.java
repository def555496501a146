package org.pincite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;

class BlockTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "The harbor was closed.",
                "Plaintiffs’ § 2 claim — “over” 💼",
                "no no no no no no no no no no no no"
            })
    void what_was_kept_is_read_back(String text) {
        Layout layout = new Layout(
                new Page(3, "iii", null, new Span(10, 10 + text.length()), true),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(new Span(10, 11)),
                List.of());
        byte[] bytes = new BlockText(text, layout).toBytes();
        byte[] amongOthers = new byte[bytes.length + 7];
        System.arraycopy(bytes, 0, amongOthers, 5, bytes.length);
        assertThat(BlockText.read(new BytesRef(amongOthers, 5, bytes.length))).isEqualTo(new BlockText(text, layout));
    }
}
