// Keeps the programme for when there is no network. Pages come from the network, always, and from what is kept only when that doesn't answer;
// then they are told when they were kept, and say so. The line above is the list of what is kept; the latest pages besides that a visitor has seen
// are kept as well. Nothing takes the place of a kept page but that page as this site made it, for everybody.
const SCOPE = new URL(".", self.location);
const CACHE = `plenary ${SCOPE.pathname}`;
const WHOLE = new URL("sw.js?whole", SCOPE).href; // under this address stands which version was kept whole, and when
const TROUBLE = new URL("sw.js?trouble", SCOPE).href; // and here what couldn't be kept, and when to try again
const LIST = [...SITE.assets, ...Object.values(SITE.pages).flat()].map((path) => new URL(path, SCOPE).href);
const LISTED = new Set(LIST);
const LANGUAGES = new Set(Object.keys(SITE.pages));
const ASSETS = new Set(SITE.assets.map((path) => path.split("/")[0]));
const HASHED = /\.[0-9a-f]{10}\.[a-z0-9]+$/;
const KEPT = "x-plenary-kept";
const VERSION = "x-plenary-version";
const SEEN = 200; // pages that are on no list
const PATIENCE = 3000;
const LONGEST = 30_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const AT_ONCE = 4;
const ENOUGH = 5; // failures, after which the server is left alone

let keeping;

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const place = (url) => (url.origin + url.pathname).replace(/\/index\.html$/, "/");
const inside = (address) => address.slice(SCOPE.href.length);
const isPage = (address) => address.endsWith("/");
const mark = (address) => ` data-kept="${inside(address)}"`; // a page says so where it stands in this site
const isReplaced = () => self.serviceWorker?.state === "redundant";
const isTooMuch = ({status}) => status === 429 || status === 503;
const isPrivate = ({headers}) => /no-store|private/i.test(headers.get("cache-control")) || /cookie|authorization|\*/i.test(headers.get("vary"));

async function copy(address) {
  const cache = await caches.open(CACHE);
  return cache.match(address);
}

// Keeps an answer if it is what was asked for, and not what a network or a host says instead.
async function take(address, response, version = "") {
  if (response.status === 404 || response.status === 410) {
    return "gone";
  }
  if (response.status !== 200 || response.type !== "basic" || isPrivate(response)) {
    return "other";
  }
  const body = await response.blob();
  const page = body.type.startsWith("text/html") ? await body.text() : undefined;
  const right = isPage(address) ? page?.includes(mark(address)) && page.includes("</html>") : page === undefined;
  if (!right || response.redirected) {
    return page?.includes(" data-kept=") ? "gone" : "other";
  }
  if (!isReplaced()) {
    const headers = new Headers(response.headers);
    ["content-encoding", "content-length", "vary"].forEach((name) => headers.delete(name));
    headers.set(KEPT, new Date(Math.min(Date.now(), Date.parse(headers.get("date")) || Infinity)).toISOString());
    headers.set(VERSION, version);
    const cache = await caches.open(CACHE);
    await cache.put(address, new Response(body, {headers}));
  }
  return "kept";
}

// Those that were kept last come last.
async function unlisted(cache) {
  return (await cache.keys()).map(({url}) => url).filter((address) => !LISTED.has(address));
}

async function see(address, response) {
  const became = await take(address, response);
  if (!LISTED.has(address)) {
    const cache = await caches.open(CACHE);
    const old = (await unlisted(cache)).filter(isPage).slice(0, -SEEN);
    await Promise.all([...old, ...(became === "gone" ? [address] : [])].map((each) => cache.delete(each)));
  }
}

async function page(event, address) {
  const network = fetch(event.request).then((response) => {
    if (!isPrivate(response)) {
      event.waitUntil(see(address, response.clone()));
    }
    return response;
  });
  const answer = await Promise.race([network.catch(() => undefined), pause(PATIENCE)]);
  if (answer && answer.status < 500 && !isTooMuch(answer)) {
    return answer;
  }
  const kept = await copy(address);
  if (!kept) {
    return network;
  }
  event.waitUntil(network.catch(() => undefined));
  return isPage(address) ? dated(address, kept) : kept;
}

// In the page itself, because this worker may be ended and begun anew at any time, and then knows no more what it answered.
async function dated(address, kept) {
  const copy = encodeURIComponent(JSON.stringify({time: kept.headers.get(KEPT), words: SITE.words, zone: SITE.zone}));
  const text = await kept.text();
  return new Response(text.replace(mark(address), `${mark(address)} data-copy="${copy}"`), {headers: kept.headers});
}

async function named(event, address) {
  const kept = await copy(address);
  if (kept) {
    return kept;
  }
  const response = await fetch(event.request);
  event.waitUntil(take(address, response.clone()));
  return response;
}

async function other(event, address) {
  try {
    return await fetch(event.request);
  } catch (failure) {
    const kept = await copy(address);
    if (kept) {
      return kept;
    }
    throw failure;
  }
}

// What the server answered, when it has to be asked again. It isn't told who asks: kept is what anybody may see.
async function keep(address) {
  const kept = await copy(address);
  const fresh = kept?.headers.get(VERSION) === SITE.version && Date.now() - Date.parse(kept.headers.get(KEPT)) < DAY;
  if (kept && (fresh || HASHED.test(address))) {
    return undefined;
  }
  const plain = address === SCOPE.href ? `${address}?choose` : address; // else servers lead to a language from there
  const response = await fetch(plain, {cache: "no-cache", credentials: "omit", signal: AbortSignal.timeout?.(LONGEST)});
  const became = await take(address, response, SITE.version);
  if (LISTED.has(address) || response.status >= 500 || isTooMuch(response)) {
    return became === "kept" ? undefined : response;
  }
  if (became === "gone") {
    const cache = await caches.open(CACHE);
    await cache.delete(address);
  }
  return undefined;
}

// What failed before comes last, so that it keeps nothing else from being kept.
async function keepEach(addresses, failed) {
  const left = [...addresses.filter((each) => !failed.has(each)), ...addresses.filter((each) => failed.has(each))];
  let [failures, wait] = [0, 0];
  const work = async () => {
    while (left.length > 0 && failures < ENOUGH && !isReplaced()) {
      const address = left.shift();
      const failure = await keep(address).catch(() => Response.error());
      if (failure) {
        failed.add(address);
        failures += isTooMuch(failure) ? ENOUGH : 1;
        wait = Math.max(wait, 1000 * failure.headers.get("retry-after") || 0);
      } else {
        failed.delete(address);
      }
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  return {all: left.length === 0, wait};
}

async function keepAll(language) {
  const cache = await caches.open(CACHE);
  const read = async (address) => (await cache.match(address))?.json();
  const note = (address, state) => cache.put(address, new Response(JSON.stringify(state)));
  const whole = await read(WHOLE);
  const trouble = (await read(TROUBLE)) ?? {times: 0, until: 0, failed: []};
  const isKept = whole?.version === SITE.version && Date.now() - whole.time < DAY;
  if (isKept || Date.now() < trouble.until || !navigator.onLine) {
    return;
  }
  const own = new URL(`${language}/`, SCOPE).href;
  const pages = LIST.slice(SITE.assets.length).sort((one, two) => two.startsWith(own) - one.startsWith(own));
  const addresses = [...LIST.slice(0, SITE.assets.length), ...pages, ...(await unlisted(cache)).filter(isPage)];
  const failed = new Set(trouble.failed.filter((each) => addresses.includes(each)));
  const {all, wait} = await keepEach(addresses, failed);
  if (isReplaced()) {
    return;
  }
  if (all && failed.size === 0 && await forget(cache)) {
    await note(WHOLE, {version: SITE.version, time: Date.now()});
  } else {
    const until = Date.now() + Math.min(DAY, Math.max(wait, Math.min(HOUR, MINUTE * 2 ** trouble.times)));
    await note(TROUBLE, {times: trouble.times + 1, until, failed: [...failed]});
  }
}

// Says at the end whether all of the list is there.
async function forget(cache) {
  const others = await unlisted(cache);
  const seen = new Set(others.filter(isPage).slice(-SEEN));
  await Promise.all(others.filter((each) => !seen.has(each)).map((each) => cache.delete(each)));
  const kept = new Set((await cache.keys()).map(({url}) => url));
  return LIST.every((each) => kept.has(each));
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const {request} = event;
  const address = place(new URL(request.url));
  if (request.method !== "GET" || !address.startsWith(SCOPE.href) || request.headers.has("range")) {
    return;
  }
  const listed = LISTED.has(address);
  const [folder] = inside(address).split("/");
  if (request.mode === "navigate") {
    if (listed || (isPage(address) && LANGUAGES.has(folder))) {
      event.respondWith(page(event, address));
    }
  } else if (HASHED.test(address) && (listed || ASSETS.has(folder))) {
    event.respondWith(named(event, address));
  } else if (listed) {
    event.respondWith(other(event, address));
  }
});

self.addEventListener("message", (event) => {
  keeping ??= keepAll(event.data.keep).catch(() => undefined).finally(() => (keeping = undefined));
  event.waitUntil(keeping);
});
