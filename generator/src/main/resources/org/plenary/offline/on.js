// Keeps the programme for when there is no network. Pages come from the network, always, and from what is kept only when that doesn't answer;
// pages ask then when theirs was kept, and say so. The line above is the list of what is kept.
const SCOPE = new URL(".", self.location);
const CACHE = `plenary ${SCOPE.pathname}`;
const WHOLE = new URL("sw.js?whole", SCOPE).href; // under this address stands what was kept whole, and when
const HASHED = /\.[0-9a-f]{10}\.[a-z0-9]+$/;
const KEPT = "x-plenary-kept";
const VERSION = "x-plenary-version";
const PATIENCE = 3000;
const DAY = 24 * 60 * 60 * 1000;
const AT_ONCE = 4;

const servedCopies = new Map(); // by window: when the page that it shows was kept
let keeping;

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const place = (url) => url.origin + url.pathname;
const isOf = (response) => response.ok && response.type === "basic" && !response.redirected;

async function store(url, response) {
  const headers = new Headers(response.headers);
  ["content-encoding", "content-length"].forEach((name) => headers.delete(name));
  headers.set(KEPT, new Date().toISOString());
  headers.set(VERSION, SITE.version);
  const cache = await caches.open(CACHE);
  await cache.put(place(url), new Response(await response.blob(), {headers}));
}

async function copy(url) {
  const cache = await caches.open(CACHE);
  return cache.match(place(url), {ignoreVary: true});
}

async function page(event, url) {
  const network = fetch(event.request).then((response) => {
    if (isOf(response)) {
      event.waitUntil(store(url, response.clone()));
    }
    return response;
  });
  const answer = await Promise.race([network.catch(() => undefined), pause(PATIENCE)]);
  if (answer && answer.status < 500) {
    return answer;
  }
  const kept = await copy(url);
  if (!kept) {
    return network;
  }
  event.waitUntil(network.catch(() => undefined));
  servedCopies.set(event.resultingClientId, kept.headers.get(KEPT));
  return kept;
}

async function named(event, url) {
  const kept = await copy(url);
  if (kept) {
    return kept;
  }
  const response = await fetch(event.request);
  if (isOf(response)) {
    event.waitUntil(store(url, response.clone()));
  }
  return response;
}

async function other(event, url) {
  try {
    return await fetch(event.request);
  } catch (failure) {
    const kept = await copy(url);
    if (kept) {
      return kept;
    }
    throw failure;
  }
}

async function keep(path) {
  const url = new URL(path, SCOPE);
  const kept = await copy(url);
  const fresh = kept?.headers.get(VERSION) === SITE.version && Date.now() - Date.parse(kept.headers.get(KEPT)) < DAY;
  if (kept && (fresh || HASHED.test(url.pathname))) {
    return;
  }
  const response = await fetch(url, {cache: "no-cache"});
  if (isOf(response)) {
    await store(url, response);
  }
}

async function keepAll(language) {
  const cache = await caches.open(CACHE);
  const whole = await (await cache.match(WHOLE))?.json();
  if (whole?.version === SITE.version && Date.now() - whole.time < DAY) {
    return;
  }
  const languages = Object.keys(SITE.pages).sort((one, two) => (two === language) - (one === language));
  const left = [...SITE.assets, ...languages.flatMap((each) => SITE.pages[each])];
  const work = async () => {
    while (left.length > 0) {
      await keep(left.shift());
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  await forget(cache);
  await cache.put(WHOLE, new Response(JSON.stringify({version: SITE.version, time: Date.now()})));
}

async function forget(cache) {
  const wanted = new Set([...SITE.assets, ...Object.values(SITE.pages).flat()].map((path) => place(new URL(path, SCOPE))));
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) {
      await cache.delete(request);
    }
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === SCOPE.origin && url.pathname.startsWith(SCOPE.pathname);
  if (event.request.method !== "GET" || !ours || event.request.headers.has("range")) {
    return;
  }
  if (event.request.mode === "navigate") {
    event.respondWith(page(event, url));
  } else if (HASHED.test(url.pathname)) {
    event.respondWith(named(event, url));
  } else {
    event.respondWith(other(event, url));
  }
});

self.addEventListener("message", (event) => {
  if (event.data.keep !== undefined) {
    keeping ??= keepAll(event.data.keep).catch(() => undefined).finally(() => (keeping = undefined));
    event.waitUntil(keeping);
  } else if (event.ports.length > 0) {
    const time = servedCopies.get(event.source.id);
    event.ports[0].postMessage(time && {time, words: SITE.words, zone: SITE.zone});
  }
});
