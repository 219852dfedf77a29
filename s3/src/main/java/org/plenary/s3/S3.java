package org.plenary.s3;

import java.net.URI;
import java.time.Duration;
import org.plenary.upload.Bucket;
import org.plenary.upload.Storage;
import org.plenary.upload.StorageFailure;
import org.plenary.upload.StorageKind;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Opens buckets. Who may do so, and what isn't told of a bucket, comes from AWS's own variables, files and roles. */
public final class S3 implements StorageKind {

    @Override
    public Storage open(Bucket bucket) throws StorageFailure {
        S3ClientBuilder client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(10))
                        .socketTimeout(Duration.ofSeconds(60)))
                // Other storages know neither of these; whether what arrives is whole they see by Content-MD5.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(options -> options.chunkedEncodingEnabled(false));
        bucket.endpoint()
                .map(S3::withoutEnd)
                .ifPresent(endpoint -> client.endpointOverride(endpoint)
                        // Certificates of other storages seldom hold for a name per bucket; nor does a machine's own
                        // address.
                        .forcePathStyle(true)
                        .region(Region.US_EAST_1));
        bucket.region().map(Region::of).ifPresent(client::region);
        try {
            return new S3Storage(client.build(), bucket);
        } catch (SdkException e) {
            throw Failures.of(e, bucket);
        }
    }

    /** Other storages often have no regions, and take the name of Amazon's first. */
    private static Region regionSaid() {
        try {
            return new AwsRegionProviderChain(new SystemSettingsRegionProvider(), new AwsProfileRegionProvider())
                    .getRegion();
        } catch (SdkException e) {
            return Region.US_EAST_1;
        }
    }

    private static URI withoutEnd(URI endpoint) {
        return URI.create(endpoint.toString().replaceFirst("/$", ""));
    }
}
