package org.plenary.upload;

/** A kind of storage, found by {@link java.util.ServiceLoader}: the module that brings it is loaded for an upload only. */
public interface StorageKind {

    /** Opens a bucket; nothing is asked of it yet. Who may do so is read from the surroundings, as its own tools do. */
    Storage open(Bucket bucket) throws StorageFailure;
}
