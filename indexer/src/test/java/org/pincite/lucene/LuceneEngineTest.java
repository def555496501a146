package org.pincite.lucene;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.engine.EngineContract;
import org.pincite.engine.EngineException;
import org.pincite.engine.EngineProvider;

class LuceneEngineTest extends EngineContract {
    @TempDir
    private Path home = Path.of("");

    @Override
    protected EngineProvider provider() {
        return new LuceneProvider();
    }

    @Override
    protected String address() {
        return home.toString();
    }

    @Test
    void a_folder_without_an_index_is_refused_with_the_command_that_makes_one() {
        assertThatThrownBy(() -> provider().open(home.resolve("elsewhere").toString()))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("./pincite index FOLDER");
    }

    @Test
    void a_second_writer_is_refused() {
        assertThatThrownBy(() -> provider().openForWriting(address(), "default"))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("another Pincite is writing");
    }
}
