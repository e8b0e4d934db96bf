/* The colours a reader chose last, before anything is painted: Material's partial javascripts/palette.html
   as a file. */

(() => {
  const chosen = __md_get("__palette");
  if (!chosen?.color) return;
  let colours = chosen.color;
  if (colours.media === "(prefers-color-scheme)") {
    const light = matchMedia("(prefers-color-scheme: light)").matches;
    const media = `(prefers-color-scheme: ${light ? "light" : "dark"})`;
    const option = document.querySelector(`[data-md-color-media='${media}']`);
    const names = ["media", "scheme", "primary", "accent"];
    colours = Object.fromEntries(names.map((name) => [name, option.getAttribute(`data-md-color-${name}`)]));
  }
  for (const [name, value] of Object.entries(colours)) {
    document.body.setAttribute(`data-md-color-${name}`, value);
  }
})();
