package org.pincite.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryListTest {

    @Test
    void each_line_is_read_by_itself() throws Exception {
        QueryList list = QueryList.parse("\uFEFFharbor\r\n\r\n  pilot /5\nunion or \"pier\r…\nlast", Dialect.PINCITE);

        assertThat(list.lines()).extracting(QueryList.Line::number).containsExactly(1, 3, 4, 5, 6);
        assertThat(list.queries()).extracting(Query::toString).containsExactly("harbor", "last");
        assertThat(list.lines().get(1)).isInstanceOfSatisfying(QueryList.Unread.class, line -> {
            assertThat(line.typed()).isEqualTo("pilot /5");
            assertThat(line.column()).isEqualTo(9);
            assertThat(line.why()).contains("expected words");
        });
        assertThat(list.lines().get(2))
                .isInstanceOfSatisfying(
                        QueryList.Unread.class,
                        line -> assertThat(line.column()).isEqualTo(10));
        assertThat(list.lines().get(3))
                .isInstanceOfSatisfying(
                        QueryList.Unread.class, line -> assertThat(line.why()).isEqualTo("expected words, found none"));
    }

    @Test
    void a_list_is_read_in_the_dialect() throws Exception {
        assertThat(QueryList.of(List.of("a b"), Dialect.WESTLAW).queries())
                .extracting(Query::toString)
                .containsExactly("(a OR b)");
    }

    @Test
    void a_list_that_is_too_long_says_how_long_it_may_be() throws Exception {
        List<String> most = Collections.nCopies(QueryList.MOST, "harbor");
        assertThat(QueryList.of(most, Dialect.PINCITE).queries()).hasSize(QueryList.MOST);
        String beyond = "\n" + String.join("\n", most) + "\n\npier\npier";
        assertThatThrownBy(() -> QueryList.parse(beyond, Dialect.PINCITE))
                .hasMessage("a list may have up to 500 queries, this one has 502; the first beyond is line 503");
    }
}
