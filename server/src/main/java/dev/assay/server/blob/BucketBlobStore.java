package dev.assay.server.blob;

import dev.assay.server.web.StoreUnreachable;
import dev.assay.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Keeps files as objects of a bucket (Amazon S3, and what speaks like it). An object appears as a whole or not at all. */
final class BucketBlobStore implements BlobStore {

    private static final String FOLDER = "files/";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final String bucket;
    private final S3Client client;

    private BucketBlobStore(String bucket, S3Client client) {
        this.bucket = bucket;
        this.client = client;
    }

    static BucketBlobStore in(BucketSettings settings) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.key(), settings.secret())))
                .forcePathStyle(settings.isPathStyle())
                // services other than Amazon's do not know the newer checksums; a name is one itself
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ANSWER));
        if (settings.endpoint() != null) {
            builder.endpointOverride(settings.endpoint());
        }
        return new BucketBlobStore(settings.bucket(), builder.build());
    }

    @Override
    public Blob keep(InputStream in) throws IOException {
        Path draft = Files.createTempFile("assay-", ".part"); // the name is known only at the end
        try {
            MessageDigest digest = Sha256.digest();
            long bytes;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(draft), digest)) {
                bytes = in.transferTo(out);
            }
            String name = Sha256.hex(digest);
            OptionalLong there = size(name);
            if (there.isEmpty() || there.getAsLong() != bytes) {
                ask(() -> client.putObject(put -> put.bucket(bucket).key(key(name)), RequestBody.fromFile(draft)));
            }
            return new Blob(name, bytes);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private OptionalLong size(String name) throws IOException {
        try {
            return OptionalLong.of(
                    ask(() -> client.headObject(head -> head.bucket(bucket).key(key(name))))
                            .contentLength());
        } catch (NoSuchFileException absent) {
            return OptionalLong.empty();
        }
    }

    @Override
    public boolean holds(String sha256) throws IOException {
        return size(sha256).isPresent();
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        String key = key(sha256);
        return ask(() -> client.getObject(get -> get.bucket(bucket).key(key)));
    }

    @Override
    public void remove(String sha256) throws IOException {
        String key = key(sha256);
        ask(() -> client.deleteObject(delete -> delete.bucket(bucket).key(key)));
    }

    private static String key(String sha256) {
        if (!isName(sha256)) {
            throw new IllegalArgumentException("no SHA-256: " + sha256.length() + " characters");
        }
        return FOLDER + sha256;
    }

    @Override
    public List<String> names() throws IOException {
        return ask(
                () -> client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(FOLDER)).contents().stream()
                        .map(S3Object::key)
                        .map(key -> key.substring(FOLDER.length()))
                        .filter(BucketBlobStore::isName)
                        .sorted()
                        .toList());
    }

    private static boolean isName(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    /** Tells what went wrong in words of this package. */
    private static <T> T ask(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (NoSuchKeyException absent) {
            throw new NoSuchFileException("an object of the bucket");
        } catch (S3Exception refused) {
            throw new StoreUnreachable("it answers " + refused.statusCode() + code(refused), refused);
        } catch (SdkException unanswered) {
            throw new StoreUnreachable("it does not answer", unanswered);
        }
    }

    /** Which error the service names; answers without a body name none. */
    private static String code(S3Exception refused) {
        AwsErrorDetails details = refused.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : " " + details.errorCode();
    }
}
