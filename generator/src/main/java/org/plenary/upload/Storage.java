package org.plenary.upload;

import java.util.Map;

/** Objects that are kept under keys, as S3 does. Safe for many threads. */
public interface Storage extends AutoCloseable {

    /**
     * What is there.
     *
     * @param prefix how the keys begin
     * @return by key, the mark that the storage itself gives what is in an object (ETag); whoever replaces the object changes it
     */
    Map<String, String> list(String prefix) throws StorageFailure;

    byte[] get(String key) throws StorageFailure;

    /**
     * Keeps an object in place of the one that may be there; readers see the old one or the new one, whole.
     *
     * @return its mark
     */
    String put(String key, byte[] bytes, Sent headers) throws StorageFailure;

    /** Takes an object away, if it is there. */
    void delete(String key) throws StorageFailure;

    @Override
    void close();
}
