package org.plenary.s3;

import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** What a server that speaks S3 keeps, with a record of what it was told to change; it can break down. */
final class RecordedStore extends ForwardingBlobStore {

    static final String USER = "somebody";
    static final String SECRET = "a-very-secret-key";

    private final List<String> changes = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    private volatile String refused = "";

    RecordedStore() {
        super(new TransientNio2BlobStore());
    }

    /** Will answer as S3 does, at a port of this machine that is free; checks who asks. */
    static S3Proxy serve(RecordedStore store) {
        return S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, USER, SECRET)
                .build();
    }

    /** Lets so many changes happen, and none after them. */
    void breakAfter(int changes) {
        left.set(changes);
    }

    /** Lets an object not be put. */
    void refuse(String key) {
        refused = key;
    }

    void mend() {
        refused = "";
        left.set(Integer.MAX_VALUE);
    }

    /** What changed since this was last asked: {@code put en/index.html}, {@code delete nl/index.html}; in the order of the server. */
    List<String> changes() {
        List<String> told = List.copyOf(changes);
        changes.clear();
        return told;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream bytes) {
        synchronized (changes) {
            breakDown();
            if (request.key().equals(refused)) {
                throw new IllegalStateException("refused");
            }
            PutObjectResponse answer = super.putBlob(request, bytes);
            changes.add("put " + request.key());
            return answer;
        }
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        synchronized (changes) {
            breakDown();
            changes.add("delete " + request.key());
            return super.removeBlob(request);
        }
    }

    private void breakDown() {
        if (left.getAndDecrement() <= 0) {
            throw new IllegalStateException("broken down");
        }
    }
}
