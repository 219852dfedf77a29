/**
 * The storage that speaks S3, at Amazon or elsewhere, by Amazon's library. Knows buckets and keys, and nothing of sites.
 */
@NullMarked
package org.plenary.s3;

import org.jspecify.annotations.NullMarked;
