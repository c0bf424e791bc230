// What the search proper weighs is not asked of those who do not search: a worker waits for them. (A copy on disk has no workers.)
if (location.protocol !== "file:") {
  const config = document.getElementById("__config");
  const settings = JSON.parse(config.textContent);
  const proper = encodeURIComponent(new URL(settings.search, location));
  config.textContent = JSON.stringify({ ...settings, search: `${new URL("assets/search.js", __md_scope)}?${proper}` });
}

// Material opens its drawer and its search by two hidden check boxes. Here buttons do, so that a keyboard can.
for (const name of ["drawer", "search"]) {
  const box = document.querySelector(`[data-md-toggle="${name}"]`);
  const buttons = [...document.querySelectorAll(`[data-toggles="${name}"]`)];
  const opener = buttons.find((button) => button.hasAttribute("aria-controls"));
  const panel = document.getElementById(opener.getAttribute("aria-controls"));
  const toggle = () => box.click();

  for (const button of buttons) button.addEventListener("click", toggle);

  box.addEventListener("change", () => {
    opener.setAttribute("aria-expanded", String(box.checked));
    if (box.checked) panel.querySelector("input, a").focus();
    else if (panel.contains(document.activeElement)) opener.focus();
  });

  // Material itself closes the search on Escape. Whoever leaves the drawer, by Escape or by Tab, has done with it.
  if (name === "search") continue;
  panel.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && box.checked) toggle();
  });
  panel.addEventListener("focusout", ({ relatedTarget }) => {
    if (box.checked && relatedTarget && !panel.contains(relatedTarget)) toggle();
  });
}

// What Material says in passing, as that something is copied, is for ears too.
document.querySelector(".md-dialog__inner").setAttribute("role", "status");

// A figure is a link to its receipt. A plain click opens what it rests on beside it, out of the note of the same number.
const model = document.getElementById("receipt-card");
if (model && HTMLElement.prototype.showPopover) {
  document.body.append(model.content);
  const card = document.querySelector(".receipt-card");
  const [value, note, ways] = card.children;
  const [whole, close] = ways.children;
  const label = whole.textContent;
  let from;

  close.addEventListener("click", () => card.hidePopover());

  card.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !card.contains(relatedTarget)) card.hidePopover();
  });

  card.addEventListener("toggle", ({ newState }) => {
    from.setAttribute("aria-expanded", String(newState === "open"));
  });

  const place = () => {
    const { left, top, bottom } = from.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const space = document.documentElement.clientWidth;
    const below = bottom + height < innerHeight || top < height;
    card.style.setProperty("--card-left", `${Math.max(0, Math.min(left, space - width)) + scrollX}px`);
    card.style.setProperty("--card-top", `${(below ? bottom : top - height) + scrollY}px`);
  };

  // What a link leads to stands at the foot of the page: the note of its number, or what its word means. As the nodes of a
  // title, those of a text, and what the way to all of it is called; nothing if there is no such thing.
  const told = (link) => {
    if (link.classList.contains("term")) {
      const [term, means] = document.getElementById(`term-${link.hash.slice(1)}`)?.children ?? [];
      return means && [term.childNodes, means.childNodes, whole.dataset.term];
    }
    const figure = [...link.children].filter(({ tagName }) => tagName !== "SUP");
    const proof = document.getElementById(`note-${link.querySelector("sup").textContent}`);
    return proof && [figure, proof.childNodes, label];
  };

  const copies = (nodes) => [...nodes].map((node) => node.cloneNode(true));

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.fact, a.note, a.term");
    const found = link && told(link);
    if (!found || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    from = link;
    value.replaceChildren(...copies(found[0]));
    note.replaceChildren(...copies(found[1]));
    whole.textContent = found[2];
    whole.href = link.href;
    whole.hidden = link.classList.contains("note");
    card.showPopover({ source: link });
    place();
    card.focus({ preventScroll: true });
  });
}

// What was still to be reviewed when the site was built may be overdue by the day on which it is read.
const today = new Date().toLocaleDateString("sv"); // as 2026-07-24
for (const review of document.querySelectorAll(".review[data-past]")) {
  if ((review.dataset.reviewBy ?? review.dataset.reviewOn) >= today) continue;
  review.classList.add("review--past");
  review.querySelector(".review__state").textContent = review.dataset.past;
}
