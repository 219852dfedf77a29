// On the page that a server shows where nothing is: pages that the visitor may have meant, by the words of the address.

const MOST = 5;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}'’]+/gu;

const editions = [...document.querySelectorAll("template[data-near]")];
const own = editions.find((each) => each.dataset.near === document.documentElement.lang);
const home = (edition) => edition.dataset.index.replace(/[^/]*$/, "");
const edition = editions.find((each) => location.pathname.startsWith(home(each))) ?? own;

/** The words of the address that was asked for, without the site's own folder and a file's ending. */
function wanted() {
  const site = home(edition).replace(/[^/]*\/$/, "");
  const start = [home(edition), site].find((folder) => location.pathname.startsWith(folder)) ?? "/";
  const path = location.pathname.slice(start.length).replace(/\.[a-z]+$/, "");
  try {
    return decodeURIComponent(path).replace(BETWEEN_WORDS, " ");
  } catch {
    return ""; // it isn't UTF-8
  }
}

function item({ href, title, language, direction }) {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = title;
  if (direction) {
    link.lang = language;
    link.dir = direction;
  }
  const element = document.createElement("li");
  element.append(link);
  return element;
}

async function suggest() {
  const { open } = await import("./search-index.js");
  const index = await open(edition.dataset.index);
  const pages = index.near(wanted()).slice(0, MOST);
  if (pages.length) {
    const near = edition.content.cloneNode(true);
    near.querySelector("ul").append(...pages.map(item));
    edition.before(near);
  }
}

if (edition && wanted().trim()) {
  suggest().catch(() => {}); // no network: the page is as useful as without a script
}
