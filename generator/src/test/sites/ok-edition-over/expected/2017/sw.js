// This site is not kept for when there is no network. Where an earlier edition of it was, this takes away what was kept, and then itself.
const CACHE = `plenary ${new URL(".", self.location).pathname}`;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(caches.delete(CACHE).then(() => self.registration.unregister()));
});
