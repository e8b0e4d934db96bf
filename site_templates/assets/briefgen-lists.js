/* Filters and sorts a list that is on several pages, by its index: lists/<list>.json with the values of all entries, and
   files with what is shown of them, each fetched when it is needed. What is found takes the place of the page's own
   part of the list; the choice is kept in the address, and how far one had read in the browser's history. The words of
   sources are put into the page as they are in the index, as text; all other words are in the bar. */

const STEP = 20; // rows shown at once
const SEEN = 8; // about as many as a screen holds
const MOST = 400; // values of a select; more take a browser seconds, and a reader longer
const BIDI = /([\u202a-\u202e\u2066-\u2069])/;
const bar = document.querySelector(".bg-filter");
const parted = document.querySelector(".bg-parted");
const told = bar.dataset;
const { _, language } = globalThis.briefgenWords;
const numbers = new Intl.NumberFormat(language);
const [opening, closing] = _("“{words}”").split("{words}");
const index = new URL(told.index, location);
const root = new URL("../", index);
const words = bar.querySelector("[name=q]");
const order = bar.querySelector("[name=sort]");
let facets = [...bar.querySelectorAll("select")].filter((select) => select !== order);
const status = bar.querySelector("[role=status]");
const found = make("div", "bg-found");
found.hidden = true;
parted.before(found);

let list = null; // the index, once it is there
let loading = null;
let count = STEP;
let last = [];
let asked = 0;
let waiting = 0;

function make(tag, name, ...children) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children);
  return element;
}

function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase();
}

/* Text that is not a source's: what would reorder a line is made visible. */
function plain(text) {
  return text.split(BIDI).map((part, place) => (place % 2 ? "\ufffd" : part)).join("");
}

/* The index */

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function load() {
  loading ??= json(index).then(prepare, (error) => {
    loading = null;
    status.textContent = told.failed;
    throw error;
  });
  return loading;
}

function prepare(read) {
  const names = Object.keys(read.facets);
  const starts = [];
  let start = 0;
  for (const length of read.chunks) {
    starts.push(start);
    start += length;
  }
  const labels = names.map((name) => read.facets[name].map(([label]) => fold(label)));
  list = { ...read, names, starts, labels, shown: [], texts: [], files: new Map() };
  facets = facets.map(fill);
  bar.dataset.ready = "";
  setTimeout(() => ["2000", "2000-01", "2000-01-01"].forEach(day)); // before somebody types: the first takes longest
  return list;
}

function year(row) {
  return row[1].slice(0, 4) || told.undated;
}

function fill(select) {
  const chosen = select.value || new URLSearchParams(location.search).get(select.name) || "";
  const place = list.names.indexOf(select.name);
  const values = place < 0 ? list.rows.map(year).sort() : list.facets[select.name].map(([label]) => plain(label));
  const options = [...new Set(values)];
  if (options.length > MOST) return typed(select, options, chosen);
  select.append(...options.map((value) => new Option(value, value)));
  select.disabled = options.length < 2;
  select.value = chosen;
  if (select.selectedIndex === -1) select.selectedIndex = 0;
  return select;
}

/* A field in the place of a select with too many values: typed into, it offers those that fit. */
function typed(select, options, chosen) {
  const field = make("input");
  const offered = make("datalist");
  Object.assign(field, { type: "search", name: select.name, value: chosen, placeholder: select.options[0].text });
  field.setAttribute("aria-label", select.getAttribute("aria-label"));
  field.autocomplete = "off";
  offered.id = `bg-values-${select.name}`;
  field.setAttribute("list", offered.id);
  const offer = () => offered.append(...options.map((value) => new Option(value, value)));
  field.addEventListener("focus", offer, { once: true });
  select.replaceWith(field);
  bar.append(offered);
  return field;
}

/* What is shown of the entries of one file, and the text that they are found by. */
function file(number) {
  if (!list.files.has(number)) {
    const address = new URL(index.pathname.replace(/\.json$/, `-${number}.json`), index);
    list.files.set(number, json(address).then((entries) => {
      entries.forEach((entry, place) => {
        const at = list.starts[number] + place;
        list.shown[at] = entry;
        list.texts[at] = `${fold(entry.flat().filter((one) => typeof one === "string").join(" "))} ${values(at)}`;
      });
    }));
  }
  return list.files.get(number);
}

function values(at) {
  return list.names.map((_, place) => list.rows[at][place + 2].map((one) => list.labels[place][one]).join(" ")).join(" ");
}

function holding(at) {
  let number = list.starts.length - 1;
  while (list.starts[number] > at) number -= 1;
  return number;
}

/* What was chosen */

function chosen() {
  return [words, ...facets, order].some((field) => field.value);
}

function tests() {
  return facets.filter((select) => select.value).map((select) => {
    const place = list.names.indexOf(select.name);
    if (place < 0) return (row) => year(row) === select.value;
    const wanted = new Set();
    const asked = fold(select.value.trim());
    const fits = (label, one) => (select.options ? plain(label) === select.value : list.labels[place][one].includes(asked));
    list.facets[select.name].forEach(([label], one) => fits(label, one) && wanted.add(one));
    return (row) => row[place + 2].some((one) => wanted.has(one));
  });
}

function matching() {
  const parts = fold(words.value).split(/\s+/).filter(Boolean);
  const passed = tests();
  const places = [];
  for (let at = 0; at < list.rows.length; at += 1) {
    const text = list.texts[at];
    if (parts.length && !(text !== undefined && parts.every((part) => text.includes(part)))) continue;
    if (passed.every((test) => test(list.rows[at]))) places.push(at);
  }
  return sorted(places);
}

function sorted(places) {
  const name = order.value.replace("-", "");
  const back = order.value.startsWith("-") ? -1 : 1;
  const place = list.names.indexOf(name);
  if (place >= 0) return places.sort((a, b) => list.rows[a][place + 2][0] - list.rows[b][place + 2][0] || a - b);
  if (name !== "date" && name !== "quotations") return places; // listed by name or title as they are
  const key = (at) => list.rows[at][1];
  return places.sort((a, b) => {
    if (!key(a) || !key(b)) return key(a) ? -1 : key(b) ? 1 : a - b; // what has no date comes last either way
    return key(a) === key(b) ? a - b : (key(a) < key(b) ? -1 : 1) * back;
  });
}

/* Shows what was chosen; again as more of the index arrives. */
async function apply() {
  const turn = (asked += 1);
  if (!chosen()) {
    found.hidden = true;
    parted.hidden = false;
    status.textContent = told.count.replace("{shown}", numbers.format(told.total));
    return;
  }
  if (!list) status.textContent = told.loading;
  try {
    await load();
    if (turn !== asked) return;
    const missing = list.starts.map((_, number) => number).filter((number) => list.shown[list.starts[number]] === undefined);
    if (words.value.trim() && missing.length) {
      present(matching(), true);
      await Promise.all(missing.map((number) => file(number).then(() => turn === asked && present(matching(), true))));
    }
    if (turn !== asked) return;
    last = matching();
    await Promise.all([...new Set(last.slice(0, count).map(holding))].map(file));
    if (turn === asked) present(last, false);
  } catch {
    if (turn === asked) status.textContent = told.failed;
  }
}

function present(places, unfinished) {
  last = places;
  const rows = places.slice(0, count).filter((at) => list.shown[at] !== undefined);
  parted.hidden = true;
  found.hidden = false;
  const counted = told.count.replace("{shown}", numbers.format(places.length));
  status.textContent = unfinished ? `${told.loading} ${counted}` : counted;
  if (!places.length && !unfinished) {
    found.replaceChildren(make("p", "bg-empty", told.none));
    return;
  }
  /* While somebody types, what is out of sight comes a moment later. */
  const first = waiting ? SEEN : rows.length;
  const shown = make("ul", "bg-list bg-rows", ...rows.slice(0, first).map(row));
  found.replaceChildren(shown);
  if (rows.length > first) setTimeout(() => shown.isConnected && shown.append(...rows.slice(first).map(row)), 100);
  if (places.length > count && !unfinished) {
    const more = make("button", "bg-more", told.more);
    more.type = "button";
    more.addEventListener("click", async () => {
      const next = count;
      count += STEP * 3;
      await apply();
      found.querySelectorAll("li a")[0] && found.querySelectorAll("li")[next]?.querySelector("a")?.focus();
    });
    found.append(more);
  }
}

/* Rows, as macros/rows.md.j2 makes them */

function row(at) {
  const entry = list.shown[at];
  const makers = { quotation, figure, event };
  const item = make("li", "bg-entry bg-row");
  item.append(...(makers[list.kind] || page)(list.rows[at], entry, item));
  return item;
}

function value(kept, name) {
  return kept[list.names.indexOf(name) + 2].map((one) => list.facets[name][one]);
}

function exact(given, [, , language]) {
  const shown = make("span", "bg-exact");
  if (language) Object.assign(shown, { lang: language, dir: "auto" });
  [given].flat().forEach((text, turn) => {
    const parts = text.split(BIDI).map((part, place) => (place % 2 ? make("span", "bg-bidi", part) : part));
    if (turn % 2) shown.append(make("span", "bg-mark", plain(text)));
    else shown.append(...parts.filter((part) => part !== ""));
  });
  return shown;
}

function link(address, text, name) {
  const made = make("a", name, plain(text));
  made.href = root.href + address; // every address in an index counts from there
  return made;
}

const formats = new Map(); // by how many parts of a date are known; to make one takes longer than to use it

function format(parts) {
  if (!formats.has(parts)) {
    const language = document.documentElement.lang || "en";
    const given = [["year", "numeric"], ["month", "long"], ["day", "numeric"]].slice(0, parts);
    const options = { ...Object.fromEntries(given), timeZone: "UTC" };
    formats.set(parts, new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options));
  }
  return formats.get(parts);
}

function day(text) {
  if (!text) return told.unstated;
  const made = make("time", "", format(text.split("-").length).format(new Date(text)));
  made.dateTime = text;
  return made;
}

function topics(kept) {
  return value(kept, "topic").flatMap(([title, address]) => [" · ", link(`${address}#${kept[0]}`, title)]);
}

function quotation(kept, [given, paraphrase], item) {
  const [source] = value(kept, "source");
  const [[name, address]] = value(kept, "speaker");
  item.dataset.briefgen = "quotation";
  item.dataset.source = source[1];
  if (paraphrase) item.classList.add("bg-row--paraphrase");
  const said = exact(given, source);
  const flag = paraphrase ? [" · ", make("span", "bg-flag", told.translated)] : [];
  const by = [link(address, name, "bg-name"), ", ", day(kept[1]), " · ", make("cite", "", plain(source[0]))];
  return [
    paraphrase ? make("p", "", said) : make("p", "", opening, said, closing),
    make("p", "bg-meta", ...by, ...flag, ...topics(kept)),
  ];
}

function figure(kept, [given, amount, measures], item) {
  const [source] = value(kept, "source");
  item.dataset.briefgen = "figure";
  item.dataset.source = source[1];
  const stated = [make("strong", "bg-value", plain(amount)), " ", make("span", "bg-measures", plain(measures))];
  const where = [" · ", day(kept[1]), " · ", make("cite", "", plain(source[0])), ...topics(kept)];
  return [make("p", "", ...stated), make("p", "bg-meta", opening, exact(given, source), closing, ...where)];
}

function event(kept, [text], item) {
  item.dataset.briefgen = "event";
  return [
    make("p", "", make("span", "bg-text", plain(text))),
    make("p", "bg-meta", day(kept[1]), ...topics(kept)),
  ];
}

function page(kept, [title, ...lines]) {
  const dated = list.kind === "topic" && kept[1] ? [day(kept[1]), " · "] : [];
  const below = lines.map((line, place) => make("p", "bg-meta", ...(place ? [] : dated), plain(line)));
  return [make("p", "", link(kept[0], title)), ...below];
}

/* The address and the history */

function remember() {
  waiting = 0;
  const address = new URL(location);
  for (const field of [words, ...facets, order]) {
    if (field.value) address.searchParams.set(field.name, field.value);
    else address.searchParams.delete(field.name);
  }
  address.hash = "";
  history.replaceState(history.state, "", address);
}

function change(event) {
  count = STEP;
  clearTimeout(waiting);
  if (event?.target === words) waiting = setTimeout(remember, 200);
  else remember();
  apply();
}

async function recall() {
  const given = new URLSearchParams(location.search);
  for (const field of [words, order]) field.value = given.get(field.name) || "";
  if (order.selectedIndex === -1) order.selectedIndex = 0;
  if (facets.some((select) => given.get(select.name))) {
    status.textContent = told.loading;
    await load();
  }
  for (const select of facets) {
    select.value = given.get(select.name) || "";
    if (select.selectedIndex === -1) select.selectedIndex = 0;
  }
  const kept = history.state?.briefgenList;
  if (kept) count = kept.count;
  if (chosen()) history.scrollRestoration = "manual";
  await apply();
  if (kept && chosen()) scrollTo(0, kept.y);
}

/* A link to an entry that is on another page of the list by now leads to it on its topic's page. */
async function lead() {
  const name = decodeURIComponent(location.hash.slice(1)).replace(/^h-/, "");
  if (!/^[qfe]-/.test(name) || document.getElementById(name)) return;
  await load();
  const kept = list.rows.find(([id]) => id === name);
  const [topic] = kept ? value(kept, "topic") : [];
  if (topic) location.replace(new URL(`${topic[1]}#${name}`, root));
}

bar.addEventListener("input", change);
bar.querySelector("button").addEventListener("click", () => {
  for (const field of [words, ...facets, order]) field.value = "";
  change();
});
/* The index is fetched when somebody turns to the bar; where the line is fast, as soon as nothing else is to do. */
const turn = () => load().catch(() => {});
for (const name of ["pointerenter", "pointerdown", "focusin"]) bar.addEventListener(name, turn, { once: true });
words.addEventListener("focus", () => load().then(() => list.starts.forEach((_, number) => file(number))).catch(() => {}));
const line = navigator.connection;
if (!line?.saveData && !(line && /2g|3g/.test(line.effectiveType))) {
  (window.requestIdleCallback || setTimeout)(turn);
}
addEventListener("pagehide", () => {
  if (waiting) remember();
  if (chosen()) history.replaceState({ ...history.state, briefgenList: { count, y: scrollY } }, "");
});
addEventListener("popstate", () => recall().catch(() => {}));
addEventListener("hashchange", () => lead().catch(() => {}));
recall().catch(() => {});
lead().catch(() => {});
