package org.gouji.collection.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

    private static final String HOME = Path.of("home").toAbsolutePath().toString();

    @Test
    void isTheFolderOfTheLaunchers() {
        Path shared = Path.of("shared").toAbsolutePath();
        Path named = Path.of("named").toAbsolutePath();

        assertThat(UserCache.folder(Map.of(), HOME)).contains(Path.of(HOME, ".cache", "gouji"));
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", shared.toString()), HOME))
                .contains(shared.resolve("gouji"));
        assertThat(UserCache.folder(Map.of("LOCALAPPDATA", shared.toString()), HOME))
                .contains(shared.resolve("gouji"));
        assertThat(UserCache.folder(Map.of("GOUJI_CACHE", named.toString(), "XDG_CACHE_HOME", shared.toString()), HOME))
                .contains(named);
    }

    @Test
    void nothingIsKeptWhereNobodyWantsIt() {
        assertThat(UserCache.folder(Map.of("GOUJI_CACHE", "off"), HOME)).isEmpty();
        assertThat(UserCache.folder(Map.of("GOUJI_CACHE", "relative"), HOME)).isEmpty();
        assertThat(UserCache.folder(Map.of(), "")).isEmpty();
    }
}
