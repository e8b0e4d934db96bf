/* Search in Material's box, answered by Pagefind. Nothing is loaded before a reader turns to it. */

(() => {
  const box = document.querySelector("[data-bg-search]");
  if (!box) return;
  const { _, n_, language } = globalThis.briefgenWords;
  const own = document.currentScript.src;
  const bundle = new URL(box.dataset.bgSearch, location);
  const root = new URL("..", bundle);
  const toggle = document.getElementById("__search");
  const form = box.querySelector("form");
  const input = box.querySelector("input");
  const facets = box.querySelector(".bg-facets");
  const status = box.querySelector(".md-search-result__meta");
  const list = box.querySelector(".md-search-result__list");
  const texts = JSON.parse(document.getElementById("__config").textContent).translations;
  const greeting = status.textContent.trim();
  const NAMES = { kind: _("Kind"), speaker: _("Speaker"), outlet: _("Outlet"), topic: _("Topic"), year: _("Year") };
  const ANY = {
    kind: _("Any kind"),
    speaker: _("Any speaker"),
    outlet: _("Any outlet"),
    topic: _("Any topic"),
    year: _("Any year"),
  };
  const KINDS = {
    Topic: _("Topic"),
    Quotation: _("Quotation"),
    Figure: _("Figure"),
    Point: _("Point"),
    Event: _("Event"),
    Source: _("Source"),
    Passage: _("Passage"),
    Person: _("Person"),
    Page: _("Page"),
  };
  const STEP = 10;
  const PAUSE = 250; // milliseconds; what each beginning of a word needs would be loaded for nothing
  let loading = null;
  let turn = 0;
  let search = null;
  let known = null;

  function load() {
    loading ??= Promise.all([
      import(new URL("pagefind.js", bundle)),
      import(new URL("briefgen-search-hits.js", own)),
    ]).then(async ([pagefind, hits]) => {
      search = hits;
      await pagefind.options({ baseUrl: root.pathname, excerptLength: 1 });
      await pagefind.init();
      return pagefind;
    });
    return loading;
  }

  /* The words of the index, most frequent first; loaded when a question has no answer. */
  function vocabulary() {
    known ??= fetch(new URL("words.txt", bundle)).then(async (response) => (await response.text()).split("\n"));
    return known;
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  /* A stretch of one passage; in quotation marks if it is a source's words. */
  function shown(hit, asked) {
    const line = element("p", "bg-found");
    if (!hit.text) return line;
    const [opening, closing] = hit.quoted ? _("“{words}”").split("{words}") : ["", ""];
    line.append(opening);
    for (const [text, marked] of search.excerpt(hit.text, asked)) line.append(marked ? element("mark", "", text) : text);
    line.append(closing);
    return line;
  }

  /* Kinds are the same in each language's index; what they are called is the reader's. */
  function named(value, facet = "kind") {
    return facet === "kind" ? (KINDS[value] ?? value) : value;
  }

  function item(hit, asked) {
    const about = [named(hit.kind), ...(hit.filters.topic || []), ...(hit.filters.outlet || [])];
    const link = element(
      "a",
      "md-search-result__link",
      element(
        "article",
        "md-search-result__article md-typeset",
        element("p", "bg-hit", hit.title),
        element("p", "bg-meta", about.filter((text) => text !== hit.title).join(" · ")),
        shown(hit, asked),
      ),
    );
    link.href = new URL(hit.url.replace(/^\//, "") + (hit.anchor ? `#${hit.anchor}` : ""), root);
    link.addEventListener("click", () => close());
    return element("li", "md-search-result__item", link);
  }

  /* The next hits, those of one kind where that was chosen: a topic's record has points and events, too. */
  function show(hits, from, asked, pressed = false) {
    const { kind } = chosen();
    const all = kind ? hits.hits.filter((hit) => hit.kind === kind) : hits.hits;
    const next = all.slice(from, from + STEP);
    list.querySelector("li.bg-more")?.remove();
    const first = next.map((hit) => list.appendChild(item(hit, hits.asked)))[0];
    status.textContent = told(hits, all.length);
    const shown = from + next.length;
    const rest = all.length - shown;
    if (rest || !hits.complete) {
      const more = element("button", "bg-more", hits.complete ? n_("{n} more", "{n} more", rest) : _("More"));
      more.type = "button";
      more.addEventListener("click", async () => {
        if (rest < STEP) await hits.more();
        if (asked === turn) show(hits, shown, asked, true);
      });
      list.append(element("li", "bg-more", more));
    }
    if (pressed) (first ?? list).querySelector("a, button.bg-more")?.focus();
  }

  function told(hits, number) {
    const counted = hits.complete || !number ? count(number) : count(`${number}+`);
    return hits.instead ? _("{counted} for “{words}”", { counted, words: hits.instead }) : counted;
  }

  /* Other questions to ask where this one has no answer. */
  function suggest(words) {
    const buttons = (words || []).map((word) => {
      const button = element("button", "bg-suggestion", word);
      button.type = "button";
      button.addEventListener("click", () => {
        input.value = word;
        input.focus();
        answer();
      });
      return button;
    });
    if (buttons.length) list.append(element("li", "bg-suggestions", `${_("Search for:")} `, ...buttons));
  }

  function count(number) {
    if (number === 0) return texts["search.result.none"];
    return number === 1 ? texts["search.result.one"] : texts["search.result.other"].replace("#", number);
  }

  function chosen() {
    const selects = [...facets.querySelectorAll("select")].filter((select) => select.value);
    return Object.fromEntries(selects.map((select) => [select.name, select.value]));
  }

  async function answer() {
    const asked = ++turn;
    const words = input.value.trim();
    if (!words) {
      list.replaceChildren();
      status.textContent = greeting;
      facets.hidden = true;
      return;
    }
    const pagefind = await load();
    await new Promise((resume) => setTimeout(resume, PAUSE));
    if (asked !== turn) return;
    const hits = await search.ask(pagefind, words, chosen(), vocabulary);
    if (asked !== turn) return;
    list.replaceChildren();
    facets.hidden = false;
    offer(hits);
    show(hits, 0, asked);
    suggest(hits.suggestions);
  }

  /* How many of the hits each choice would leave; what would leave none is not offered. */
  function offer(found) {
    for (const select of facets.querySelectorAll("select")) {
      const counts = select.value ? found.totalFilters : found.filters;
      for (const option of select.options) {
        if (!option.value) continue;
        const number = counts[select.name]?.[option.value] ?? 0;
        option.hidden = option.disabled = number === 0 && !option.selected;
        option.textContent = `${named(option.value, select.name)} (${number.toLocaleString(language)})`;
      }
    }
  }

  async function makeFacets() {
    const known = await (await load()).filters();
    for (const [name, label] of Object.entries(NAMES)) {
      const values = Object.keys(known[name] || {}).sort((one, other) => one.localeCompare(other, language));
      if (!values.length) continue;
      const select = element("select", "", new Option(ANY[name], ""));
      select.name = name;
      select.setAttribute("aria-label", label);
      select.append(...values.map((value) => new Option(named(value, name), value)));
      select.addEventListener("change", answer);
      choices.append(select);
    }
    await answer();
  }

  const choices = element("div", "");
  const narrow = element("details", "", element("summary", "", _("Filter")), choices);
  narrow.addEventListener("toggle", makeFacets, { once: true });
  facets.append(narrow);

  function open() {
    if (!toggle.checked) toggle.click();
    load();
  }

  function close() {
    if (toggle.checked) toggle.click();
    if (box.contains(document.activeElement)) document.activeElement.blur();
  }

  function move(step) {
    const places = [input, ...list.querySelectorAll("a, button")];
    const at = places.indexOf(document.activeElement);
    places[Math.min(Math.max(at + step, 0), places.length - 1)].focus();
  }

  input.addEventListener("focus", open);
  input.addEventListener("input", answer);
  form.addEventListener("reset", () => {
    setTimeout(answer);
    input.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  toggle.addEventListener("change", () => toggle.checked && input.focus());
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) close();
  });
  box.addEventListener("keydown", (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "Escape") close();
    else if (event.key in steps && event.target.nodeName !== "SELECT") move(steps[event.key]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!["/", "f", "s"].includes(event.key)) return;
    event.preventDefault();
    open();
    input.focus();
  });
})();
