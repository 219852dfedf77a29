package org.plenary.upload;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/**
 * Where a site is uploaded to.
 *
 * @param prefix how all keys begin; empty, or with a slash at its end: {@code 2017/}
 * @param endpoint the address of a storage that isn't Amazon's; empty: what the surroundings say, or Amazon's
 * @param region of the bucket; empty: what the surroundings say
 */
public record Bucket(String name, String prefix, Optional<URI> endpoint, Optional<String> region) {

    public static final String NAME = "upload.bucket";
    public static final String PREFIX = "upload.prefix";
    public static final String ENDPOINT = "upload.endpoint";
    public static final String REGION = "upload.region";

    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,62}");
    private static final Pattern PREFIXES = Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*");
    private static final Pattern REGIONS = Pattern.compile("[A-Za-z0-9-]{0,40}");
    private static final Pattern ADDRESSES =
            Pattern.compile("(?:https://[^/?#@]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::\\d+)?)/?");

    /** Reads what was set; empty when it is wrong, which is a problem. */
    public static Optional<Bucket> of(String name, String prefix, String endpoint, String region, Problems problems) {
        String folder = prefix.replaceFirst("^/", "").replaceFirst("(?<=[^/])$", "/");
        boolean right = matches(
                        NAMES, NAME, name, "the name of your bucket, such as -D" + NAME + "=conference", problems)
                & matches(PREFIXES, PREFIX, folder, "the path of the site, such as -D" + PREFIX + "=2017", problems)
                & matches(REGIONS, REGION, region, "the region of the bucket, such as eu-west-1", problems)
                & (endpoint.isEmpty()
                        || matches(
                                ADDRESSES,
                                ENDPOINT,
                                endpoint,
                                "an address with https:// and without a path",
                                problems));
        return right
                ? Optional.of(new Bucket(
                        name,
                        folder,
                        Optional.of(endpoint).filter(text -> !text.isEmpty()).map(URI::create),
                        Optional.of(region).filter(text -> !text.isEmpty())))
                : Optional.empty();
    }

    private static boolean matches(Pattern pattern, String setting, String value, String wanted, Problems problems) {
        boolean matches = pattern.matcher(value).matches();
        if (!matches) {
            problems.add(
                    Place.of(setting),
                    Code.BAD_SETTING,
                    value.isEmpty() ? "it isn't told" : "'" + value + "' can't be one",
                    "give " + wanted);
        }
        return matches;
    }

    /** Where it is, for people: {@code conference/2017/}. */
    @Override
    public String toString() {
        return name + "/" + prefix;
    }
}
