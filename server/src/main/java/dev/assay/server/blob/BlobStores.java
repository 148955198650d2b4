package dev.assay.server.blob;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses where files are kept: in the bucket that whoever runs the server named, or in the folder where they named none. */
@Configuration(proxyBeanMethods = false)
public class BlobStores {

    @Bean
    BlobStore blobStore(Environment settings, @Value("${assay.data}") Path data) {
        return in(settings, data);
    }

    /** The store of the server whose folder is {@code data}. */
    public static BlobStore in(Environment settings, Path data) {
        return settings.getProperty("assay.s3.bucket", "").isBlank()
                ? new FolderBlobStore(data)
                : BucketBlobStore.in(BucketSettings.of(settings)); // no class of the client is loaded before
    }
}
