package org.plenary.s3;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.plenary.upload.Bucket;
import org.plenary.upload.Sent;
import org.plenary.upload.Storage;
import org.plenary.upload.StorageFailure;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket that speaks S3. */
final class S3Storage implements Storage {

    private final S3Client client;
    private final Bucket bucket;

    S3Storage(S3Client client, Bucket bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public Map<String, String> list(String prefix) throws StorageFailure {
        return asked(() -> {
            Map<String, String> tags = new TreeMap<>();
            client.listObjectsV2Paginator(
                            request -> request.bucket(bucket.name()).prefix(prefix))
                    .contents()
                    .forEach(object -> tags.put(object.key(), object.eTag()));
            return tags;
        });
    }

    @Override
    public byte[] get(String key) throws StorageFailure {
        return asked(() -> client.getObjectAsBytes(
                        request -> request.bucket(bucket.name()).key(key))
                .asByteArray());
    }

    @Override
    public String put(String key, byte[] bytes, Sent headers) throws StorageFailure {
        return asked(() -> client.putObject(
                        request -> request.bucket(bucket.name())
                                .key(key)
                                .contentType(headers.contentType())
                                .cacheControl(headers.cacheControl())
                                .contentMD5(md5(bytes)),
                        RequestBody.fromBytes(bytes))
                .eTag());
    }

    @Override
    public void delete(String key) throws StorageFailure {
        asked(() -> client.deleteObject(request -> request.bucket(bucket.name()).key(key)));
    }

    @Override
    public void close() {
        client.close();
    }

    private <T> T asked(Supplier<T> question) throws StorageFailure {
        try {
            return question.get();
        } catch (SdkException e) {
            throw Failures.of(e, bucket);
        }
    }

    /** What the storage checks that it got; nothing is trusted for it. */
    private static String md5(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
