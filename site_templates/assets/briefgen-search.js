/* Search in Material's box, answered by Pagefind. Nothing is loaded before a reader turns to it. */

(() => {
  const box = document.querySelector("[data-bg-search]");
  if (!box) return;
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
  const NAMES = { kind: "Kind", speaker: "Speaker", outlet: "Outlet", topic: "Topic", year: "Year" };
  const STEP = 10;
  const PAUSE = 250; // milliseconds; what each beginning of a word needs would be loaded for nothing
  let loading = null;
  let asked = 0;

  function load() {
    loading ??= import(new URL("pagefind.js", bundle)).then(async (pagefind) => {
      await pagefind.options({ baseUrl: root.pathname, excerptLength: 28 });
      await pagefind.init();
      return pagefind;
    });
    return loading;
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  /* What Pagefind marks in an excerpt, as elements of our own: its text is never taken for HTML. */
  function marked(excerpt) {
    const plain = new DOMParser().parseFromString(excerpt, "text/html").body;
    const line = element("p", "");
    for (const node of plain.childNodes) {
      const text = node.textContent;
      line.append(node.nodeName === "MARK" ? element("mark", "", text) : text);
    }
    return line;
  }

  function hit(found) {
    const about = [...(found.filters.kind || []), ...(found.filters.topic || []), ...(found.filters.outlet || [])];
    const where = about.filter((text) => text !== found.meta.title).join(" · ");
    const link = element(
      "a",
      "md-search-result__link",
      element(
        "article",
        "md-search-result__article md-typeset",
        element("p", "bg-hit", found.meta.title),
        element("p", "bg-meta", where),
        marked(found.excerpt),
      ),
    );
    link.href = new URL(found.raw_url.replace(/^\//, ""), root);
    link.addEventListener("click", () => close());
    return element("li", "md-search-result__item", link);
  }

  async function show(results, from, question) {
    const next = await Promise.all(results.slice(from, from + STEP).map((result) => result.data()));
    if (question !== asked) return;
    list.querySelector(".bg-more")?.remove();
    const first = next.map((found) => list.appendChild(hit(found)))[0];
    if (from) first?.querySelector("a").focus();
    if (results.length > from + STEP) {
      const more = element("button", "bg-more", `${results.length - from - STEP} more`);
      more.type = "button";
      more.addEventListener("click", () => show(results, from + STEP, question));
      list.append(element("li", "bg-more", more));
    }
  }

  function count(number) {
    if (number === 0) return texts["search.result.none"];
    return number === 1 ? texts["search.result.one"] : texts["search.result.other"].replace("#", number);
  }

  function chosen() {
    const selects = [...facets.querySelectorAll("select")].filter((select) => select.value);
    return Object.fromEntries(selects.map((select) => [select.name, select.value]));
  }

  async function search() {
    const question = ++asked;
    const words = input.value.trim();
    if (!words) {
      list.replaceChildren();
      status.textContent = greeting;
      facets.hidden = true;
      return;
    }
    const pagefind = await load();
    await new Promise((resume) => setTimeout(resume, PAUSE));
    if (question !== asked) return;
    const found = await pagefind.search(words, { filters: chosen() });
    if (question !== asked) return;
    list.replaceChildren();
    status.textContent = count(found.results.length);
    facets.hidden = false;
    offer(found);
    await show(found.results, 0, question);
  }

  /* How many of the hits each choice would leave; what would leave none is not offered. */
  function offer(found) {
    for (const select of facets.querySelectorAll("select")) {
      const counts = select.value ? found.totalFilters : found.filters;
      for (const option of select.options) {
        if (!option.value) continue;
        const number = counts[select.name]?.[option.value] ?? 0;
        option.hidden = option.disabled = number === 0 && !option.selected;
        option.textContent = `${option.value} (${number})`;
      }
    }
  }

  async function makeFacets() {
    const known = await (await load()).filters();
    for (const [name, label] of Object.entries(NAMES)) {
      const values = Object.keys(known[name] || {}).sort((one, other) => one.localeCompare(other));
      if (!values.length) continue;
      const select = element("select", "", new Option(`Any ${label.toLowerCase()}`, ""));
      select.name = name;
      select.setAttribute("aria-label", label);
      select.append(...values.map((value) => new Option(value, value)));
      select.addEventListener("change", search);
      choices.append(select);
    }
    await search();
  }

  const choices = element("div", "");
  const narrow = element("details", "", element("summary", "", "Filter"), choices);
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
  input.addEventListener("input", search);
  form.addEventListener("reset", () => {
    setTimeout(search);
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
