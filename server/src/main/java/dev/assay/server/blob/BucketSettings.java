package dev.assay.server.blob;

import dev.assay.server.web.AddressSetting;
import dev.assay.server.web.BadSetting;
import dev.assay.server.web.SwitchSetting;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Which bucket it is, and how it is reached.
 *
 * @param endpoint where the service is; null for Amazon's own
 * @param region as the service names it
 * @param key the id of the key
 * @param secret the key
 * @param isPathStyle whether the bucket is named in the path instead of the host
 */
record BucketSettings(
        String bucket, @Nullable URI endpoint, String region, String key, String secret, boolean isPathStyle) {

    private static final String REGION = "us-east-1"; // what services take that have no regions

    static BucketSettings of(Environment settings) {
        String bucket = settings.getProperty("assay.s3.bucket", "").strip();
        if (!bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")) {
            throw new BadSetting("ASSAY_S3_BUCKET is no name of a bucket; give one of small letters, digits, dots and"
                    + " hyphens, like assay-files");
        }
        String key = settings.getProperty("assay.s3.key", "").strip();
        String secret = settings.getProperty("assay.s3.secret", "").strip();
        if (key.isEmpty() || secret.isEmpty()) {
            throw new BadSetting("ASSAY_S3_BUCKET needs ASSAY_S3_KEY and ASSAY_S3_SECRET as well; give the id and the"
                    + " secret of a key that may read, write and list the bucket");
        }
        String endpoint = settings.getProperty("assay.s3.endpoint", "").strip();
        String region = settings.getProperty("assay.s3.region", "").strip();
        return new BucketSettings(
                bucket,
                endpoint.isEmpty()
                        ? null
                        : AddressSetting.of(
                                endpoint,
                                AddressSetting::isServer,
                                "ASSAY_S3_ENDPOINT is no address of a service; give one like https://s3.example.org:9000"),
                region.isEmpty() ? REGION : region,
                key,
                secret,
                SwitchSetting.of(settings.getProperty("assay.s3.path-style", ""), "ASSAY_S3_PATH_STYLE"));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "BucketSettings[" + bucket + "]";
    }
}
