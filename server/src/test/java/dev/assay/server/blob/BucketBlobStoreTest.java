package dev.assay.server.blob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.server.blob.BlobStore.Blob;
import dev.assay.server.web.BadSetting;
import dev.assay.server.web.StoreUnreachable;
import dev.assay.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Files in a bucket of a real service. */
class BucketBlobStoreTest {

    private static final String CONTENT = "Rosalind Quillfeather, naïve façade";

    @Test
    void filesAreKeptOnceByTheirContentAndAServiceThatIsGoneIsNamedUntilItComesBack(@TempDir Path folder)
            throws IOException {
        try (Bucket bucket = Bucket.start(folder)) {
            BlobStore store = store(bucket.settings());
            Blob blob = keep(store, CONTENT);
            assertThat(blob).isEqualTo(new Blob(Sha256.hex(CONTENT), CONTENT.getBytes(UTF_8).length));
            assertThat(keep(store, CONTENT)).isEqualTo(blob);
            Blob empty = keep(store, "");
            assertThat(bucket.objects()).containsExactlyInAnyOrder("files/" + blob.sha256(), "files/" + empty.sha256());
            assertThat(store.names()).containsExactlyInAnyOrder(blob.sha256(), empty.sha256());
            assertThat(store.read(blob.sha256())).asString(UTF_8).isEqualTo(CONTENT);
            assertThat(store.read(empty.sha256())).isEmpty();
            assertThatThrownBy(() -> store.read(Sha256.hex("another"))).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> store.read("../" + blob.sha256())).isInstanceOf(IllegalArgumentException.class);

            refuses(bucket, "assay.s3.secret", "guessed", "it answers 403");
            refuses(bucket, "assay.s3.bucket", "another-bucket", "it answers 404 NoSuchBucket");

            bucket.goes();
            assertThatThrownBy(() -> keep(store, "meanwhile"))
                    .isInstanceOf(StoreUnreachable.class)
                    .hasMessage("the bucket cannot be used: it does not answer");
            assertThatThrownBy(() -> store.read(blob.sha256())).isInstanceOf(StoreUnreachable.class);
            bucket.comesBack();
            assertThat(store.read(blob.sha256())).asString(UTF_8).isEqualTo(CONTENT);
            keep(store, "meanwhile");
            assertThat(store.names()).hasSize(3);

            store.remove(blob.sha256());
            store.remove(blob.sha256());
            assertThat(store.holds(blob.sha256())).isFalse();
            assertThat(store.holds(empty.sha256())).isTrue();
            assertThat(bucket.objects()).hasSize(2).doesNotContain("files/" + blob.sha256());
        }
    }

    private static void refuses(Bucket bucket, String setting, String value, String words) {
        Map<String, String> settings = new TreeMap<>(bucket.settings());
        settings.put(setting, value);
        assertThatThrownBy(() -> keep(store(settings), "refused"))
                .isInstanceOf(StoreUnreachable.class)
                .hasMessageContaining(words);
    }

    @Test
    void whatIsMissingOrMistypedIsNamed() {
        Map<String, String> usable =
                Map.of("assay.s3.bucket", "assay-files", "assay.s3.key", "key", "assay.s3.secret", "secret");
        names(usable, "assay.s3.bucket", "Assay Files", "ASSAY_S3_BUCKET is no name of a bucket");
        names(usable, "assay.s3.key", "", "ASSAY_S3_BUCKET needs ASSAY_S3_KEY and ASSAY_S3_SECRET");
        names(usable, "assay.s3.secret", " ", "ASSAY_S3_BUCKET needs ASSAY_S3_KEY and ASSAY_S3_SECRET");
        names(usable, "assay.s3.endpoint", "s3.example.org", "ASSAY_S3_ENDPOINT is no address of a service");
        names(usable, "assay.s3.path-style", "yes", "ASSAY_S3_PATH_STYLE is neither true nor false");
        assertThat(store(Map.of("assay.s3.bucket", ""))).isInstanceOf(FolderBlobStore.class);
    }

    private static void names(Map<String, String> usable, String setting, String value, String words) {
        Map<String, String> settings = new TreeMap<>(usable);
        settings.put(setting, value);
        assertThatThrownBy(() -> store(settings)).isInstanceOf(BadSetting.class).hasMessageStartingWith(words);
    }

    private static Blob keep(BlobStore store, String content) throws IOException {
        return store.keep(new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    private static BlobStore store(Map<String, String> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", Map.copyOf(settings)));
        return BlobStores.in(environment, Path.of("target", "no-such-folder"));
    }
}
