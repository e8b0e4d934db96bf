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

/* Lists that can be filtered and sorted. The choice is kept in the address, to be shared. */
(() => {
  const { _, n_, language } = globalThis.briefgenWords;
  const bar = document.querySelector(".bg-filter");
  const entries = [...document.querySelectorAll(".bg-entry")];
  if (!bar || entries.length === 0) return;
  const NAMES = {
    speaker: _("Speaker"),
    source: _("Source"),
    topic: _("Topic"),
    year: _("Year"),
    status: _("Status"),
    outlet: _("Outlet"),
    genre: _("Genre"),
  };
  const ANY = {
    speaker: _("Any speaker"),
    source: _("Any source"),
    topic: _("Any topic"),
    year: _("Any year"),
    status: _("Any status"),
    outlet: _("Any outlet"),
    genre: _("Any genre"),
  };
  const ORDERS = {
    date: [["date", _("Oldest first")], ["-date", _("Newest first")]],
    speaker: [["speaker", _("By speaker")]],
    name: [["name", _("By name")]],
    title: [["title", _("By title")]],
    quotations: [["-quotations", _("Most quoted first")]],
  };
  const COUNTS = {
    quotation: (n, values) => n_("{shown} of {n} quotation", "{shown} of {n} quotations", n, values),
    figure: (n, values) => n_("{shown} of {n} figure", "{shown} of {n} figures", n, values),
    event: (n, values) => n_("{shown} of {n} event", "{shown} of {n} events", n, values),
    source: (n, values) => n_("{shown} of {n} source", "{shown} of {n} sources", n, values),
    person: (n, values) => n_("{shown} of {n} person", "{shown} of {n} people", n, values),
  };
  const places = new Map(entries.map((entry) => [entry, document.createComment("")]));
  for (const [entry, place] of places) entry.after(place);
  const flat = document.createElement("div");
  flat.className = "bg-flat";
  flat.hidden = true;
  bar.after(flat);

  function values(entry, name) {
    if (name === "year") return [(entry.dataset.byDate || "").slice(0, 4) || _("no date")];
    const given = entry.getAttribute(`data-by-${name}`) || "";
    return [...new Set(given.split("\n").filter(Boolean))];
  }

  function control(name, label, options) {
    const select = document.createElement("select");
    select.name = name;
    select.setAttribute("aria-label", label);
    select.append(...options.map(([value, text]) => new Option(text, value)));
    select.addEventListener("change", () => apply(true));
    bar.append(select);
    return select;
  }

  bar.replaceChildren();
  const words = document.createElement("input");
  words.type = "search";
  words.name = "q";
  words.placeholder = _("Filter by words");
  words.setAttribute("aria-label", _("Filter by words"));
  words.addEventListener("input", () => apply(true));
  bar.append(words);

  const facets = bar.dataset.facets.split(" ").map((name) => {
    const found = [...new Set(entries.flatMap((entry) => values(entry, name)))].sort((a, b) => a.localeCompare(b, language));
    const select = control(name, NAMES[name], [["", ANY[name]]].concat(found.map((value) => [value, value])));
    select.disabled = found.length < 2;
    return select;
  });
  const orders = bar.dataset.orders.split(" ").flatMap((name) => ORDERS[name]);
  const order = control("sort", _("Order"), [["", _("As listed")], ...orders]);
  const reset = document.createElement("button");
  reset.type = "button";
  reset.textContent = _("Show all");
  reset.addEventListener("click", clear);
  const status = document.createElement("p");
  status.className = "bg-meta";
  status.setAttribute("role", "status");
  bar.append(reset, status);

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
      parent.hidden = ![...parent.querySelectorAll(".bg-entry")].some((entry) => !entry.hidden);
    }
  }

  function matches(entry) {
    const text = words.value.trim().toLowerCase();
    return (
      facets.every((select) => !select.value || values(entry, select.name).includes(select.value)) &&
      text.split(/\s+/).every((word) => entry.textContent.toLowerCase().includes(word))
    );
  }

  function apply(chosen) {
    for (const entry of entries) entry.hidden = !matches(entry);
    arrange();
    const shown = entries.filter((entry) => !entry.hidden).length;
    status.textContent = COUNTS[bar.dataset.noun](entries.length, { shown });
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
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest(".bg-entry")?.hidden) return;
    clear();
    target.scrollIntoView();
  }

  addEventListener("hashchange", reveal);
  addEventListener("popstate", recall);
  recall();
})();

/* Copy buttons beside permalinks and citations. */
(() => {
  if (!navigator.clipboard) return;
  const { _ } = globalThis.briefgenWords;
  const told = document.createElement("p");
  told.className = "bg-unseen";
  told.setAttribute("role", "status");
  document.querySelector(".md-content__inner")?.append(told);

  function button(label, text) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "bg-copy";
    made.textContent = label;
    made.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text());
      made.textContent = told.textContent = _("Copied");
      setTimeout(() => {
        made.textContent = label;
        told.textContent = "";
      }, 2000);
    });
    return made;
  }

  for (const link of document.querySelectorAll(".bg-actions a[href^='#']")) {
    link.after(button(_("Copy link"), () => link.href.replace(location.search, "")));
  }
  for (const citation of document.querySelectorAll(".bg-cite")) {
    citation.after(button(_("Copy"), () => citation.textContent.trim()));
  }
})();
