// Lets the browser keep the programme for when there is no network, and says so on a page that comes from what is kept. What is kept, and how,
// is in the site's sw.js.

const PATIENCE = 4000;
const site = new URL("../", import.meta.url);
const language = document.documentElement.lang;

const {copy} = document.body.dataset; // written by the worker into what it keeps

/** @param words about the copy in each language, with % for its time */
function say({ time, words, zone }) {
  const look = document.createElement("link");
  look.rel = "stylesheet";
  look.href = new URL("../css/kept.css", import.meta.url);
  const note = document.createElement("p");
  note.className = "kept";
  note.setAttribute("role", "status");
  const form = new Intl.DateTimeFormat(language, {dateStyle: "long", timeStyle: "short", timeZone: zone});
  const date = document.createElement("time");
  date.dateTime = time;
  date.textContent = form.format(new Date(time));
  const [before, after] = (words[language] ?? Object.values(words)[0]).split("%");
  note.append(before, date, after);
  document.head.append(look);
  document.querySelector("main").prepend(note);
}

/** Nothing but an address of this site is ever registered. */
function trusted(address) {
  const policy = globalThis.trustedTypes?.createPolicy("plenary-worker", {createScriptURL: () => address});
  return policy?.createScriptURL("") ?? address;
}

async function begin(workers) {
  try {
    await workers.register(trusted(new URL("sw.js", site).href), {scope: site.pathname});
  } catch {
    return; // no network, or a browser that keeps nothing
  }
  if (!navigator.connection?.saveData) {
    // By then a newer worker may have come, which knows of what has changed.
    setTimeout(async () => (await workers.ready).active.postMessage({keep: language}), PATIENCE);
  }
}

if (copy) {
  say(JSON.parse(decodeURIComponent(copy)));
}
begin(navigator.serviceWorker);
