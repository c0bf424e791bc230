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
