// Finds pages of one language by words. Loaded, with what it needs, when somebody begins to search; the index is made in the browser,
// from the search.json of the language.

import MiniSearch from "./minisearch.js";
import { fold, kin, parts, term, words } from "./terms.js";

const FIELDS = ["title", "names", "line", "text"];
const WEIGHTS = { title: 4, names: 3, line: 1.5, text: 1, address: 2 };
const SURE = { prefix: (word) => word.length > 1, fuzzy: false };
const ALIKE = { prefix: false, fuzzy: (word) => (word.length > 8 ? 2 : word.length > 4 && 1), boostTerm: () => 0.3 };
const AKIN = { prefix: false, fuzzy: false, boostTerm: () => 0.4 };
const OF_A_NAME = new Set(["person", "organisation"]); // who asks for one wants its page before those that name it
const MOST_WORDS = 20; // of a question: an address may hold thousands
const EXCERPT = 170; // letters
const BEFORE = 40; // letters of an excerpt before what was found
const AT_ONCE = 60; // pages to index before the browser may do something else

/** A language of a page's field: names belong to none, and most lines are the site's words. */
function languageOf(page, field, own) {
  return { address: "", line: page.lineLanguage ?? own, names: "" }[field] ?? page.language;
}

function unpack({ language, directions, kinds, pages }, base) {
  return pages.map(([kind, address, title, line, names, text, foreign], id) => ({
    id,
    kind: kinds[kind],
    address,
    href: new URL(address || "./", base).href, // "" is the home page
    title,
    line,
    names,
    text,
    language: foreign ?? language,
    direction: foreign && directions[foreign], // undefined: that of the page
    lineLanguage: kinds[kind] === "person" ? (foreign ?? language) : language, // a post, in the words' own language
  }));
}

/** What a word is looked for by: itself, and as each language of the site shortens it. */
function forms(word, languages) {
  return [...new Set([fold(word), ...languages.map((language) => term(word, language))])].filter(Boolean);
}

/**
 * All that a word is found by.
 *
 * @param guess whether it may be misspelt
 */
function queryOf(word, vocabulary, guess) {
  const languages = [...vocabulary.keys()].filter(Boolean);
  const own = forms(word, languages);
  const related = languages.flatMap((language) => kin(word, language, vocabulary.get(language)));
  const split = languages.map((language) => parts(term(word, language), language, vocabulary.get(language)));
  return {
    combineWith: "OR",
    queries: [
      { queries: own, ...SURE },
      ...(guess ? [{ queries: own, ...ALIKE }] : []),
      { queries: related, ...AKIN },
      ...split.filter((both) => both.length).map((both) => ({ queries: both, combineWith: "AND", ...AKIN })),
    ],
  };
}

/**
 * Makes an index.
 *
 * @param content of a search.json
 * @param base the address of that file
 */
export async function indexOf(content, base) {
  const own = content.language;
  const pages = unpack(content, base);
  const vocabulary = new Map(); // the terms of each language
  const termsOf = (page, field) => {
    const language = languageOf(page, field, own);
    if (!vocabulary.has(language)) {
      vocabulary.set(language, new Set());
    }
    const terms = words(page[field]).map(({ word }) => term(word, language));
    terms.forEach((each) => vocabulary.get(language).add(each));
    return terms.join(" ");
  };
  const index = new MiniSearch({
    fields: [...FIELDS, "address"],
    extractField: (page, field) => (field === "id" ? page.id : termsOf(page, field)),
    tokenize: (text) => text.split(" "),
    processTerm: (each) => each || null,
    searchOptions: {
      boost: WEIGHTS,
      boostDocument: (id) => (OF_A_NAME.has(pages[id].kind) ? 2 : 1),
      fields: FIELDS,
      tokenize: (text) => [text],
    },
  });
  await index.addAllAsync(pages, { chunkSize: AT_ONCE });

  const ask = (text, combineWith, guess, options) => {
    const asked = words(text).slice(0, MOST_WORDS);
    const queries = asked.map(({ word }) => queryOf(word, vocabulary, guess));
    return index
      .search({ queries, combineWith }, options)
      .map(({ id, terms, score }) => ({ ...pages[id], terms: new Set(terms), score, own }));
  };
  return {
    size: pages.length,
    /** The pages with all of some words, the best first. Where there is none, the words may be misspelt; then some of them are enough. */
    search(text) {
      const steps = [() => ask(text, "AND", false), () => ask(text, "AND", true), () => ask(text, "OR", true)];
      return steps.reduce((found, step) => (found.length ? found : step()), []);
    },
    /** The pages that somebody may have meant by an address that is none. */
    near(text) {
      const found = ask(text, "OR", true, { fields: ["title", "names", "address"] });
      return found.filter(({ score }) => score > found[0].score / 5);
    },
  };
}

/** Fetches the search.json of a language, and makes its index. */
export async function open(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(response.statusText);
  }
  return indexOf(await response.json(), response.url);
}

/** A field of a page that was found, as texts: every second one is what was looked for. */
export function marked(page, field, text = page[field]) {
  const language = languageOf(page, field, page.own);
  const pieces = [""];
  let end = 0;
  for (const { word, at } of words(text)) {
    if (page.terms.has(term(word, language))) {
      pieces[pieces.length - 1] += text.slice(end, at);
      pieces.push(word, "");
      end = at + word.length;
    }
  }
  pieces[pieces.length - 1] += text.slice(end);
  return pieces;
}

/** The part of a page's text that has most of what was looked for; its beginning when nothing has. */
export function excerpt(page) {
  const { text } = page;
  const found = words(text).filter(({ word }) => page.terms.has(term(word, page.language)));
  const near = ({ at }) => new Set(found.filter((each) => each.at >= at && each.at < at + EXCERPT - BEFORE).map((each) => fold(each.word))).size;
  const counts = found.map(near);
  const best = found[counts.indexOf(Math.max(...counts))]?.at ?? 0;
  const begin = best <= BEFORE ? 0 : text.indexOf(" ", best - BEFORE) + 1;
  const end = begin + EXCERPT >= text.length ? text.length : Math.max(text.lastIndexOf(" ", begin + EXCERPT), begin);
  return (begin ? "… " : "") + text.slice(begin, end) + (end < text.length ? " …" : "");
}
