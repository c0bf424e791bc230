// What Material's scripts expect to find: where the site begins, and what it remembers of this reader there.
const __md_scope = new URL("..", document.currentScript.src);
const __md_hash = (text) => [...text].reduce((sum, letter) => (sum << 5) - sum + letter.charCodeAt(0), 0);
const __md_get = (key, storage = localStorage, scope = __md_scope) => JSON.parse(storage.getItem(`${scope.pathname}.${key}`));
const __md_set = (key, value, storage = localStorage, scope = __md_scope) => {
  try {
    storage.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {
    // A browser may keep nothing; the page works without.
  }
};

// Most of the weight of a page is the index of the search. Material asks for it at once; here that waits for somebody
// who searches, or who comes from a search.
{
  const { open, send } = XMLHttpRequest.prototype;
  const wanted = new Promise((resolve) => {
    const asked = new URLSearchParams(location.search);
    if (asked.has("q") || asked.has("h")) resolve();
    addEventListener("focusin", ({ target }) => target.closest("#search") && resolve());
  });

  XMLHttpRequest.prototype.open = function (method, url, ...others) {
    this.waits = String(url).endsWith("/search/search_index.json");
    open.call(this, method, url, ...others);
  };

  XMLHttpRequest.prototype.send = async function (...body) {
    if (this.waits) await wanted;
    send.apply(this, body);
  };
}
