package org.plenary.jbake;

import java.io.File;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.NullUnmarked;

/**
 * What JBake's rendering tools find when they ask for content: nothing, as JBake has crawled nothing (ADR 1). It is no database, and none is
 * started for it (ADR 15).
 */
@NullUnmarked
final class EmptyContentStore extends ContentStore {

    EmptyContentStore() {
        super("memory", "none");
    }

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void drop() {}

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

    @Override
    public void addDocument(DocumentModel document) {
        throw new IllegalStateException(
                "JBake was to keep '" + document.getSourceuri() + "', but Plenary reads every text itself");
    }

    @Override
    public void deleteContent(String uri) {}

    @Override
    public void deleteAllByDocType(String docType) {}

    @Override
    public void markContentAsRendered(DocumentModel document) {}

    @Override
    public long getDocumentCount(String docType) {
        return 0;
    }

    @Override
    public long getPublishedCount(String docType) {
        return 0;
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return new DocumentList<>();
    }

    @Override
    public Set<String> getTags() {
        return Set.of();
    }

    @Override
    public Set<String> getAllTags() {
        return Set.of();
    }
}
