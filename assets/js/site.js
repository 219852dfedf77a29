// On every page: remembers the language that a reader chooses, and takes the reader there from the page where languages are chosen. When the page
// is there, what keeps it for when there is no network is fetched.

const KEY = "plenary.language";

function recall() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is switched off: the reader chooses again next time
  }
}

function remember(tag) {
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // as above
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-language]");
  if (link) {
    remember(link.dataset.language);
  }
});

const chooser = document.documentElement.hasAttribute("data-chooser");
const asked = new URLSearchParams(location.search).has("choose");
if (chooser && !asked) {
  const tag = recall();
  const link = [...document.querySelectorAll("[data-language]")].find((each) => each.dataset.language === tag);
  if (link) {
    location.replace(link.href);
  }
}

const AFTERWARDS = 500; // milliseconds after all that the page itself needs
const {kept, copy} = document.body.dataset;
if (navigator.serviceWorker && kept !== undefined) {
  const begin = () => import("./offline.js");
  if (copy) {
    begin();
  } else {
    addEventListener("load", () => setTimeout(begin, AFTERWARDS));
  }
}
