/* What a page can do beyond being read. Without it everything is there and everything can be reached.
   What it says comes from briefgen-words.js: each message is a literal there, and whole. */

/* Material opens its menu and its search, on a small screen, by labels, which no keyboard reaches. */
(() => {
  const { _ } = globalThis.briefgenWords;

  function asButton(label, toggle, name, opened) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `${label.className} bg-button bg-button--${toggle.dataset.mdToggle}`;
    button.setAttribute("aria-label", name);
    button.append(...label.childNodes);
    const show = () => button.setAttribute("aria-expanded", String(toggle.checked));
    show();
    toggle.addEventListener("change", () => {
      show();
      if (toggle.checked) opened();
      else if (document.activeElement === document.body) button.focus();
    });
    button.addEventListener("click", () => toggle.click());
    label.replaceWith(button);
    return button;
  }

  const drawer = document.getElementById("__drawer");
  const menu = document.querySelector(".md-header__button[for='__drawer']");
  const sidebar = document.querySelector(".md-sidebar--primary");
  if (drawer && menu && sidebar) {
    const navigation = sidebar.querySelector(".md-nav--primary");
    const name = navigation?.getAttribute("aria-label") || _("Menu");
    const button = asButton(menu, drawer, name, () => sidebar.querySelector("a[href]")?.focus());
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !drawer.checked) return;
      drawer.click();
      button.focus();
    });
  }

  const search = document.getElementById("__search");
  const glass = document.querySelector(".md-header__button[for='__search']");
  const query = document.querySelector(".md-search__input");
  if (search && glass && query) {
    asButton(glass, search, query.getAttribute("aria-label"), () => query.focus());
  }
})();

/* What the address leads to on this page, if anything. Anybody can write an address that decodes to nothing. */
globalThis.briefgenTarget = () => {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
};

/* A link to an entry opens what the entry is folded into; some browsers do so by themselves. */
(() => {
  function open() {
    const target = globalThis.briefgenTarget();
    const folded = target?.closest(".bg-further:not([open])");
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  }

  addEventListener("hashchange", open);
  open();
})();

/* Lists that can be filtered and sorted. The choice is kept in the address, to be shared. The bar's words are in
   the page. A list on several pages is filtered by its index: briefgen-lists.js. */
(() => {
  const { language } = globalThis.briefgenWords;
  const numbers = new Intl.NumberFormat(language);
  const bar = document.querySelector(".bg-filter");
  if (bar?.dataset.index) {
    import("./briefgen-lists.js");
    return;
  }
  const entries = [...document.querySelectorAll(".bg-entry")];
  if (!bar || entries.length === 0) return;
  const [words, order] = ["q", "sort"].map((name) => bar.querySelector(`[name=${name}]`));
  const [reset, status] = [bar.querySelector("button"), bar.querySelector("[role=status]")];
  const facets = [...bar.querySelectorAll("select")].filter((select) => select !== order);
  const places = new Map(entries.map((entry) => [entry, document.createComment("")]));
  for (const [entry, place] of places) entry.after(place);
  const texts = new Map(entries.map((entry) => [entry, entry.textContent.toLowerCase()]));
  const flat = document.createElement("div");
  flat.className = "bg-flat";
  flat.hidden = true;
  bar.after(flat);

  function values(entry, name) {
    if (name === "year") return [(entry.dataset.byDate || "").slice(0, 4) || bar.dataset.undated];
    const given = entry.getAttribute(`data-by-${name}`) || "";
    return [...new Set(given.split("\n").filter(Boolean))];
  }

  for (const select of facets) {
    const found = [...new Set(entries.flatMap((entry) => values(entry, select.name)))];
    found.sort((a, b) => a.localeCompare(b, language));
    select.append(...found.map((value) => new Option(value, value)));
    select.disabled = found.length < 2;
  }
  words.addEventListener("input", () => apply(true));
  for (const select of [...facets, order]) select.addEventListener("change", () => apply(true));
  reset.addEventListener("click", clear);

  function key(entry, name) {
    if (name === "quotations") return entry.dataset.byQuotations.padStart(9, "0");
    return name === "date" ? entry.dataset.byDate || "" : values(entry, name)[0] || "";
  }

  function compare(one, other) {
    const name = order.value.replace("-", "");
    const keys = [key(one, name), key(other, name)];
    if (!keys[0] || !keys[1]) return keys[0] ? -1 : keys[1] ? 1 : 0; // what has no date comes last either way
    return keys[0].localeCompare(keys[1], language) * (order.value.startsWith("-") ? -1 : 1);
  }

  /* Entries of one parent are put in order there; those of several move together under the bar. */
  function arrange() {
    const sorted = order.value ? [...entries].sort(compare) : entries;
    const parents = new Set([...places.values()].map((place) => place.parentNode));
    flat.hidden = !order.value || parents.size === 1;
    for (const entry of sorted) {
      if (!order.value) places.get(entry).before(entry);
      else if (parents.size === 1) [...parents][0].append(entry);
      else flat.append(entry);
    }
    for (const parent of parents.size > 1 ? parents : []) {
      const group = parent.closest(".bg-said") || parent;
      group.hidden = ![...parent.querySelectorAll(".bg-entry")].some((entry) => !entry.hidden);
    }
  }

  function matches(entry) {
    const text = words.value.trim().toLowerCase();
    return (
      facets.every((select) => !select.value || values(entry, select.name).includes(select.value)) &&
      text.split(/\s+/).every((word) => texts.get(entry).includes(word))
    );
  }

  let arranged = false;

  function apply(chosen) {
    for (const entry of entries) entry.hidden = !matches(entry);
    const shown = entries.filter((entry) => !entry.hidden).length;
    const chosenAny = Boolean(order.value) || shown < entries.length;
    if (chosenAny || arranged) arrange();
    arranged = chosenAny;
    const counted = bar.dataset.count.replace("{shown}", numbers.format(shown));
    status.textContent = shown ? counted : `${bar.dataset.none} ${counted}`;
    if (chosen) remember();
  }

  function remember() {
    const address = new URL(location);
    for (const field of [words, ...facets, order]) {
      if (field.value) address.searchParams.set(field.name, field.value);
      else address.searchParams.delete(field.name);
    }
    history.replaceState(history.state, "", address);
  }

  function clear() {
    for (const field of [words, ...facets, order]) field.value = "";
    apply(true);
  }

  function recall() {
    const asked = new URLSearchParams(location.search);
    for (const field of [words, ...facets, order]) {
      field.value = asked.get(field.name) || "";
      if (field.selectedIndex === -1) field.selectedIndex = 0;
    }
    apply(false);
    reveal();
  }

  /* A link to an entry wins over a choice that would hide it. */
  function reveal() {
    const target = globalThis.briefgenTarget();
    if (!target?.closest(".bg-entry")?.hidden) return;
    clear();
    target.scrollIntoView();
  }

  addEventListener("hashchange", reveal);
  addEventListener("popstate", recall);
  recall();
})();
