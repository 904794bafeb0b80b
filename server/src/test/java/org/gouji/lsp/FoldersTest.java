package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.workspace.Snapshot;
import org.junit.jupiter.api.Test;

class FoldersTest {

    @Test
    void opensAndClosesFolders() {
        Snapshot snapshot = Snapshot.empty().withFolders(List.of("file:///a", "file:///b"), List.of());

        assertThat(snapshot.withFolders(List.of("file:///c", "file:///b"), List.of("file:///a"))
                        .folders())
                .containsExactly("file:///b", "file:///c");
    }

    @Test
    void checksDocumentsInAllFoldersAndOutsideOfThem() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize("{\"workspaceFolders\": [{\"uri\": \"file:///a\", \"name\": \"a\"},"
                    + " {\"uri\": \"file:///b\", \"name\": \"b\"}]}");
            client.notify(
                    "workspace/didChangeWorkspaceFolders",
                    "{\"event\": {\"added\": [{\"uri\": \"file:///c\", \"name\": \"c\"}],"
                            + " \"removed\": [{\"uri\": \"file:///a\", \"name\": \"a\"}]}}");
            client.notify("workspace/didChangeWorkspaceFolders", "{\"event\": {}}");
            for (String uri : List.of("file:///a/x.txt", "file:///b/x.txt", "file:///c/x.txt", "file:///x.txt")) {
                client.open(uri, "错");
                assertThat(client.published(1)).as(uri).hasSize(1);
            }
            assertThat(client.unread(TestClient.LOG)).isZero();
        }
    }
}
