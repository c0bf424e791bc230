// A worker that waits: the search proper, which the address names, is fetched once there is an index to hand it.
addEventListener(
  "message",
  (first) => {
    first.stopImmediatePropagation();
    const proper = new URL(decodeURIComponent(location.search.slice(1)), location);
    if (proper.origin !== location.origin) return;
    importScripts(proper);
    dispatchEvent(new MessageEvent("message", { data: first.data }));
  },
  { once: true },
);
