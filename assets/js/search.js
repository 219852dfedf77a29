// The page that searches. What searches, and what is searched, is loaded when somebody goes to the field, or comes with words in the address.

const AT_FIRST = 8; // pages of a kind, until all are asked for
const PAUSE = 200; // milliseconds after a key stroke, until what was found is shown
const LONG_PAUSE = 800; // and until those who don't see it hear how much it is

const form = document.querySelector("[data-search]");
const field = form.querySelector("input");
const status = document.querySelector(".search__status");
const results = document.querySelector(".search__results");
const lists = document.getElementById("p--lists").closest("section");
const languages = document.querySelectorAll("header a[data-language]");
const words = new Map(
  [...document.getElementById("p--search-words").content.children].map((each) => [each.dataset.word, each.textContent]),
);

let engine; // what searches, and its index: a promise
let typing, saying; // timers
let shown; // the words that were searched for

function word(name, value) {
  return words.get(name).replace("%", () => value);
}

function make(name, className, ...children) {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

function load() {
  engine ??= import("./search-index.js").then(async (search) => ({ ...search, index: await search.open(form.dataset.search) }));
  engine.catch(() => (engine = undefined)); // no network: the next word may bring it
  return engine;
}

// ---- What was found

/** A line of a page that was found, with marks; its own language where that isn't this page's. */
function line(name, className, pieces, language, direction) {
  const marks = pieces.map((each, place) => (place % 2 ? make("mark", "", each) : each));
  const element = make(name, className, ...marks);
  if (direction) {
    element.lang = language;
    element.dir = direction;
  }
  return element;
}

function hit(page, { marked, excerpt }) {
  const { language, direction } = page;
  const link = line("a", "", marked(page, "title"), language, direction);
  link.href = page.href;
  const own = page.lineLanguage === language ? direction : "";
  const names = marked(page, "names");
  return make(
    "li",
    "hit",
    make("h3", "hit__title", link),
    ...(page.line ? [line("p", "hit__line", marked(page, "line"), language, own)] : []),
    ...(names.length > 1 ? [line("p", "hit__names", names)] : []),
    ...(page.text ? [line("p", "hit__text", marked(page, "text", excerpt(page)), language, direction)] : []),
  );
}

/** The pages of a kind, as many as are read in one go. */
function group(kind, pages, tools) {
  const title = make("h2", "hits__title", word("kind." + kind), " ", make("span", "hits__count", `(${pages.length})`));
  const list = make("ul", "hits__list", ...pages.slice(0, AT_FIRST).map((page) => hit(page, tools)));
  const section = make("section", "hits", title, list);
  title.id = "p--hits-" + kind;
  section.setAttribute("aria-labelledby", title.id);
  if (pages.length > AT_FIRST) {
    const more = make("button", "button hits__more", word("more", pages.length));
    more.type = "button";
    more.addEventListener("click", () => {
      const rest = pages.slice(AT_FIRST).map((page) => hit(page, tools));
      list.append(...rest);
      more.remove();
      rest[0].querySelector("a").focus();
    });
    section.append(more);
  }
  return section;
}

/** Kinds in the order of the best page of each. */
function byKind(pages) {
  const kinds = new Map();
  for (const page of pages) {
    kinds.set(page.kind, [...(kinds.get(page.kind) ?? []), page]);
  }
  return [...kinds];
}

// ---- Asking

function asked() {
  return (new URLSearchParams(location.search).get("q") ?? "").trim();
}

function say(text, pause) {
  clearTimeout(saying);
  saying = setTimeout(() => (status.textContent = text), pause);
}

/** @param pause until it is said how much was found */
async function show(text, pause = 0) {
  shown = text;
  for (const link of languages) {
    link.search = location.search;
  }
  if (!text) {
    results.replaceChildren();
    lists.hidden = false;
    say("", 0);
    return;
  }
  try {
    const tools = await load();
    if (text !== shown) {
      return; // something else was asked for meanwhile
    }
    const found = tools.index.search(text);
    results.replaceChildren(...byKind(found).map(([kind, pages]) => group(kind, pages, tools)));
    lists.hidden = found.length > 0;
    say(found.length ? word("found", found.length) : word("none", text), pause);
  } catch {
    lists.hidden = false;
    say(words.get("failed"), 0);
  }
}

function ask(pause) {
  clearTimeout(typing);
  const text = field.value.trim();
  if (text === shown) {
    return;
  }
  // The first word is a step to go back over; the letters after it aren't.
  const step = text && !asked() ? "pushState" : "replaceState";
  history[step](null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname);
  show(text, pause);
}

function askAddress() {
  field.value = asked();
  show(field.value);
}

field.addEventListener("focus", () => load().catch(() => {}));
field.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => ask(LONG_PAUSE - PAUSE), PAUSE);
});
field.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && field.value) {
    event.preventDefault();
    field.value = "";
    ask();
  }
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
addEventListener("popstate", askAddress);
form.dataset.ready = "";
if (document.activeElement === field) {
  load().catch(() => {});
}
askAddress();
