// The colours that the reader chose on an earlier page. Who follows the system has those that it shows now.
{
  const chosen = __md_get("__palette")?.color;
  if (chosen) {
    const follows = chosen.media === "(prefers-color-scheme)";
    const now = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
    const media = follows ? `(prefers-color-scheme: ${now})` : chosen.media;
    const { dataset } = document.querySelector(`input[data-md-color-media="${media}"]`);
    document.body.dataset.mdColorMedia = media;
    for (const part of ["Scheme", "Primary", "Accent"]) document.body.dataset[`mdColor${part}`] = dataset[`mdColor${part}`];
  }
}
