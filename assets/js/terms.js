// Turns words into what they are found by: without accents, capitals, endings and articles, so that "archieven" finds "archief". Light
// on purpose: two words become one only where a reader would take them for the same.

const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", ı: "i", ð: "d", þ: "th", أ: "ا", إ: "ا", آ: "ا", ى: "ي", ؤ: "و", ئ: "ي", ـ: "" };
const OTHER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** Without accents, marks and capitals; Arabic letters in their plain form. */
export function fold(text) {
  return text
    .toLowerCase()
    .replace(OTHER, (letter) => LETTERS[letter])
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}

/** Applies rules in turn, each as far as it leaves so many letters of a word. */
function cut(word, ...rules) {
  return rules.reduce((rest, [ending, instead, least = 3]) => {
    const stem = rest.replace(ending, instead);
    return stem.length >= least ? stem : rest;
  }, word);
}

/** Plurals that no rule makes. */
const DUTCH = { steden: "stad", leden: "lid", schepen: "schip", kinderen: "kind", eieren: "ei" };

function dutch(word) {
  const known = Object.hasOwn(DUTCH, word) ? DUTCH[word] : word;
  return cut(
    known,
    [/['’]s$/, ""],
    [/heden$/, "heid"],
    [/(?:tjes?|(?<=[^aeiou])jes?)$/, ""],
    [/(?<=ie|[b-df-hj-np-rtwx])s$/, "", 4],
    [/en$/, ""],
    [/(?<=[b-df-hj-np-rtwx])s$/, "", 4],
    [/(?<!i)e$/, ""],
    [/([b-df-hj-np-tv-z])\1$/, "$1"],
    [/v$/, "f"],
    [/z$/, "s"],
    [/([aeou])\1(?=[b-df-hj-np-tv-z]+$)/, "$1"],
  );
}

function english(word) {
  return cut(
    word,
    [/['’]s$/, ""],
    [/ies$/, "y"],
    [/(?<=[^siu])s$/, ""],
    [/(?:ing|ed)$/, "", 4],
    [/e$/, ""],
    [/([b-df-hj-np-tv-z])\1$/, "$1"],
  );
}

function french(word) {
  return cut(
    word,
    [/^(?:l|d|qu|j|m|n|s|t|c)['’]/, "", 2],
    [/eaux$/, "eau"],
    [/aux$/, "al"],
    [/(?<=[eo]u)x$/, ""],
    [/s$/, ""],
    [/e$/, ""],
    [/([lnt])\1$/, "$1"],
  );
}

function german(word) {
  return cut(word, [/innen$/, "in"], [/(?:ern|em|en|er|es)$/, "", 4], [/(?:e|(?<!s)s|(?<!i)n)$/, "", 4]);
}

function spanish(word) {
  return cut(
    word,
    [/ces$/, "z"],
    [/(?<=[dlnrxy])es$|(?<=[aeou])s$/, ""],
    [/(?<=ad|id|an|in|er|ic|iv|os|ari|[dst]or)[ao]$/, "", 5],
    [/e$/, ""],
  );
}

function arabic(word) {
  return cut(word, [/^(?:وال|بال|كال|فال|لل)/, ""], [/^ال/, ""], [/(?:ات|ون|ين|ان|ها|يه|ية)$/, ""], [/[ةهي]$/, ""]);
}

const STEMS = { ar: arabic, de: german, en: english, es: spanish, fr: french, nl: dutch };

function base(language) {
  return language.split("-")[0];
}

/** What a word is found by, in a language such as "nl" or "fr-BE". */
export function term(word, language) {
  const folded = fold(word);
  const stem = STEMS[base(language)];
  return (stem && /^[\p{L}'’]+$/u.test(folded) ? stem(folded) : folded).replace(/['’]/g, "");
}

// A letter or digit, and marks and what an apostrophe joins: "l'eau" is one word, as are "thema's" and "sant’Anna".
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text, each with the place where it begins. */
export function words(text) {
  return [...text.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));
}

// ---- Words that belong together though neither begins with the other

const LEAST_PART = 4; // letters of a word that stands for itself in a compound

/** The consonants of an Arabic word, which its plural shares: "مدارس" has those of "مدرسة". */
function skeleton(stem) {
  return stem.replace(/(?<=.)[اوي](?=.)/g, "");
}

/** Begun with "migratie", "migratieconferentie" is found without this; "conferentie" ends it, and "beleid" may stand within one. */
function compounds(word, stem, terms) {
  if (word.length < LEAST_PART) {
    return [];
  }
  return [...terms].filter((each) => each.indexOf(stem, 3) > 0 && (stem.length > LEAST_PART || each.endsWith(stem)));
}

function plurals(word, stem, terms) {
  const bones = skeleton(stem);
  const likely = (each) => (bones.length > 2 ? each !== stem : each.length !== stem.length); // "بيوت" of "بيت", not "نور" of "نار"
  return bones.length < 2 ? [] : [...terms].filter((each) => skeleton(each) === bones && likely(each));
}

const KIN = { ar: plurals, de: compounds, nl: compounds };

/** Those of some terms of a language that belong to a word. */
export function kin(word, language, terms) {
  return KIN[base(language)]?.(fold(word), term(word, language), terms) ?? [];
}

/** The two words that a compound is made of, when both are among the terms: "klimaatbeleid" is about "beleid" for the "klimaat". */
export function parts(stem, language, terms) {
  const isKnown = (word) => terms.has(word) && word.length >= LEAST_PART;
  if (KIN[base(language)] !== compounds) {
    return [];
  }
  for (let at = LEAST_PART; at <= stem.length - LEAST_PART; at++) {
    const head = [stem.slice(0, at), stem.slice(0, at).replace(/(?:s|en|n|e)$/, "")].map((word) => term(word, language)).find(isKnown);
    const tail = stem.slice(at);
    if (head && isKnown(tail)) {
      return [head, tail];
    }
  }
  return [];
}
