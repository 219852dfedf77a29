package org.plenary.s3;

import java.util.Map;
import java.util.Optional;
import org.plenary.upload.Bucket;
import org.plenary.upload.StorageFailure;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What S3 answers, in the words of people. Nothing of what was asked is quoted, as it may be secret. */
final class Failures {

    private record Words(String why, String hint) {}

    private static final String KEYS = "the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
    private static final Words WRONG_KEYS = new Words(
            "the storage doesn't know these keys", "see that " + KEYS + " are those of this storage, and not expired");
    private static final Words NOT_ALLOWED = new Words(
            "the storage knows the keys, but doesn't allow this",
            "allow their owner to list the bucket, and to get, put and delete what is in it");
    private static final Words ELSEWHERE =
            new Words("the bucket is in another region", "give its own, such as -D" + Bucket.REGION + "=eu-west-1");

    private static final Map<String, Words> BY_CODE = Map.of(
            "NoSuchBucket",
            new Words(
                    "there is no such bucket", "make it first, or mend -D" + Bucket.NAME + " and -D" + Bucket.ENDPOINT),
            "AccessDenied",
            NOT_ALLOWED,
            "AllAccessDisabled",
            NOT_ALLOWED,
            "InvalidAccessKeyId",
            WRONG_KEYS,
            "SignatureDoesNotMatch",
            WRONG_KEYS,
            "InvalidToken",
            WRONG_KEYS,
            "ExpiredToken",
            WRONG_KEYS,
            "PermanentRedirect",
            ELSEWHERE,
            "AuthorizationHeaderMalformed",
            ELSEWHERE,
            "RequestTimeTooSkewed",
            new Words("the clock of this machine is wrong", "set it right"));

    private Failures() {}

    static StorageFailure of(SdkException failure, Bucket bucket) {
        Words words = failure instanceof AwsServiceException answer ? answered(answer) : notAnswered(failure, bucket);
        return new StorageFailure(
                words.why(), words.hint() + "; what was uploaded so far stays, and the next upload goes on", failure);
    }

    private static Words answered(AwsServiceException answer) {
        String code = Optional.ofNullable(answer.awsErrorDetails())
                .map(details -> details.errorCode())
                .orElse("");
        if (BY_CODE.containsKey(code)) {
            return Optional.ofNullable(BY_CODE.get(code)).orElseThrow();
        }
        return switch (answer.statusCode()) {
            case 301, 307 -> ELSEWHERE;
            case 401, 403 -> NOT_ALLOWED;
            default ->
                new Words(
                        "the storage answers " + answer.statusCode() + (code.isEmpty() ? "" : " (" + code + ")"),
                        "try again later, or ask who runs it");
        };
    }

    private static Words notAnswered(SdkException failure, Bucket bucket) {
        String said = Optional.ofNullable(failure.getMessage()).orElse("");
        if (said.contains("load credentials")) {
            return new Words("nothing here says who you are", "set " + KEYS + ", or name a profile: AWS_PROFILE");
        }
        if (said.contains("load region")) {
            return new Words(
                    "nothing here says in which region the bucket is",
                    "give it, such as -D" + Bucket.REGION + "=eu-west-1");
        }
        return new Words(
                "no answer from " + bucket.endpoint().map(Object::toString).orElse("Amazon S3"),
                "see that this machine reaches it, and that -D" + Bucket.ENDPOINT + " is right");
    }
}
