/* Filters and sorts a list that is on several pages, by its index: lists/<list>.json with the values of all entries, and
   files with their words and with what is shown of them, each fetched when it is needed (briefgen/pages/list_index.py
   says what is in which). What is found takes the place of the page's own part of the list; the choice is kept in the address, and how far one had read in the browser's history. The words of
   sources are put into the page as they are in the index, as text; all other words are in the bar. */

const STEP = 20; // rows shown at once
const SEEN = 8; // about as many as a screen holds
const BEHIND = 2; // files fetched at a time that nobody waits for
const LAST = 67; // signs that end a number in the places of words, and how many do not
const MORE = 24;
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
let count = STEP;
let asked = 0;
let behind = null; // what is fetched while nobody waits
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

const files = new Map(); // by name, what is or will be made of each

/* A file of the index, read once; it is asked for again where that failed. */
function file(name, made = (read) => read) {
  if (!files.has(name)) {
    const address = new URL(name === "" ? index : index.pathname.replace(/\.json$/, `-${name}.json`), index);
    const answer = fetch(address).then((given) => {
      if (!given.ok) throw new Error(String(given.status));
      return given.json();
    });
    files.set(name, answer.then(made));
    files.get(name).catch(() => files.delete(name));
  }
  return files.get(name);
}

function load() {
  return file("", prepare);
}

function prepare(read) {
  const names = Object.keys(read.facets);
  const facet = (name) => {
    const [labels, given] = read.facets[name];
    return { labels: Array.isArray(labels) ? labels : null, length: labels.length ?? labels, given };
  };
  list = { ...read, names, facets: names.map(facet), starts: starts(read.chunks), rows: [], words: null, places: [] };
  list.firsts = starts(read.places);
  facets = facets.map(fill);
  bar.dataset.ready = "";
  setTimeout(() => ["2000", "2000-01", "2000-01-01"].forEach(day)); // before somebody types: the first takes longest
  return list;
}

/* Of what the first in each file is the number, where each has so many. */
function starts(lengths) {
  let start = 0;
  return lengths.map((length) => (start += length) - length);
}

function holding(firsts, at) {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle] > at) high = middle - 1;
    else low = middle;
  }
  return low;
}

/* The labels of a facet that has too many for the first file. */
function labelled(name) {
  return file(name, (labels) => Object.assign(list.facets[list.names.indexOf(name)], { labels }));
}

/* What is shown of an entry and others. */
function shown(at) {
  const number = holding(list.starts, at);
  return file(number, (rows) => rows.forEach((row, place) => (list.rows[list.starts[number] + place] = row)));
}

function each(values) {
  return typeof values === "number" ? [values] : values;
}

function year(at) {
  return list.keys[at].slice(0, 4) || told.undated;
}

function fill(select) {
  const chosen = select.value || new URLSearchParams(location.search).get(select.name) || "";
  const place = list.names.indexOf(select.name);
  if (place >= 0 && !list.facets[place].labels) return typed(select, chosen);
  const values = place < 0 ? list.keys.map((_, at) => year(at)).sort() : list.facets[place].labels.map(plain);
  const options = [...new Set(values)];
  select.append(...options.map((value) => new Option(value, value)));
  select.disabled = options.length < 2;
  select.value = chosen;
  if (select.selectedIndex === -1) select.selectedIndex = 0;
  return select;
}

/* A field in the place of a select with too many values: typed into, it offers those that fit. */
function typed(select, chosen) {
  const field = make("input");
  const offered = make("datalist");
  Object.assign(field, { type: "search", name: select.name, value: chosen, placeholder: select.options[0].text });
  field.setAttribute("aria-label", select.getAttribute("aria-label"));
  field.autocomplete = "off";
  offered.id = `bg-values-${select.name}`;
  field.setAttribute("list", offered.id);
  const offer = ({ labels }) => offered.append(...[...new Set(labels.map(plain))].map((value) => new Option(value, value)));
  field.addEventListener("focus", () => labelled(select.name).then(offer).catch(() => {}), { once: true });
  select.replaceWith(field);
  bar.append(offered);
  return field;
}

/* The words. A search finds them by any part, so that all are looked through, and then where those are that fit:
   in entries, or in labels, which are numbered after the entries. */

function worded() {
  return file("words", async (text) => {
    await load();
    let word = "";
    const words = text.split(" ").map((given) => (word = word.slice(0, parseInt(given[0], 36)) + given.slice(1)));
    list.words = fold(words.join("\n")).split("\n"); // as a whole: to fold each takes longer
  });
}

function places(number) {
  return file(`places-${number}`, (text) => (list.places[number] = text.split(" ")));
}

/* For each label the entries that have it. */
function bearers() {
  list.bearers ??= list.facets.flatMap(({ length, given }) => {
    const entries = Array.from({ length }, () => []);
    given.forEach((values, at) => each(values).forEach((value) => entries[value].push(at)));
    return entries;
  });
  return list.bearers;
}

/* The numbers of the words that have a part. */
function fitting(part) {
  const fits = [];
  for (let word = 0; word < list.words.length; word += 1) if (list.words[word].includes(part)) fits.push(word);
  return fits;
}

/* What has still to be fetched to tell where words are. */
function lacking(words) {
  return [...new Set(words.map((word) => holding(list.firsts, word)))].filter((number) => !list.places[number]);
}

/* A mark for each entry that has one of these words. */
function having(words) {
  const marks = new Uint8Array(list.keys.length);
  for (const word of words) {
    const number = holding(list.firsts, word);
    const written = list.places[number][word - list.firsts[number]];
    for (let place = -1, sign = 0; sign < written.length; ) {
      let [digit, scale] = [0, 1];
      place += 1;
      do { // how far it is from the one before, as briefgen/pages/list_words.py writes numbers
        digit = written.charCodeAt(sign);
        digit -= digit > 92 ? 36 : 35;
        place += digit * scale;
        scale *= MORE;
        sign += 1;
      } while (digit >= LAST);
      if (place < marks.length) marks[place] = 1;
      else for (const at of bearers()[place - marks.length]) marks[at] = 1;
    }
  }
  return marks;
}

/* Fetches what later searches need while nobody waits, a few at a time: what a search needs goes before it. */
function prefetch() {
  if (navigator.connection?.saveData) return;
  const next = async () => {
    const number = list.firsts.findIndex((_, one) => !files.has(`places-${one}`));
    if (number < 0) return;
    await places(number);
    await next();
  };
  behind ??= Promise.all(Array.from({ length: BEHIND }, next)).catch(() => (behind = null));
}

/* What was chosen */

function chosen() {
  return [words, ...facets, order].some((field) => field.value);
}

function tests() {
  return facets.filter((select) => select.value).map((select) => {
    const facet = list.facets[list.names.indexOf(select.name)];
    if (!facet) return (at) => year(at) === select.value;
    facet.folded ??= facet.labels.map(fold);
    const asked = fold(select.value.trim());
    const fits = (label, one) => (select.options ? plain(label) === select.value : facet.folded[one].includes(asked));
    const wanted = new Set(facet.labels.flatMap((label, one) => (fits(label, one) ? [one] : [])));
    return (at) => each(facet.given[at]).some((one) => wanted.has(one));
  });
}

/* Each part of what is typed, as the words that have it. */
function searched() {
  return fold(words.value).split(/\s+/).filter(Boolean).map(fitting);
}

function matching(parts) {
  const marked = parts.map(having);
  const passed = tests();
  const found = [];
  for (let at = 0; at < list.keys.length; at += 1) {
    if (marked.every((marks) => marks[at]) && passed.every((test) => test(at))) found.push(at);
  }
  return sorted(found);
}

function sorted(found) {
  const name = order.value.replace("-", "");
  const back = order.value.startsWith("-") ? -1 : 1;
  const facet = list.facets[list.names.indexOf(name)];
  const first = (at) => each(facet.given[at])[0];
  if (facet) return found.sort((a, b) => first(a) - first(b) || a - b);
  if (name !== "date" && name !== "quotations") return found; // listed by name or title as they are
  const key = (at) => list.keys[at];
  return found.sort((a, b) => {
    if (!key(a) || !key(b)) return key(a) ? -1 : key(b) ? 1 : a - b; // what has no date comes last either way
    return key(a) === key(b) ? a - b : (key(a) < key(b) ? -1 : 1) * back;
  });
}

/* Shows what was chosen, once all is there that tells what that is; until then what was shown stays. */
async function apply() {
  const turn = (asked += 1);
  const current = () => turn === asked;
  if (!chosen()) {
    found.hidden = true;
    parted.hidden = false;
    status.textContent = counted(told.total);
    return;
  }
  try {
    if (!list) await awaited(load());
    const unlabelled = facets.filter((field) => field.value && list.facets[list.names.indexOf(field.name)]?.labels === null);
    if (unlabelled.length) await awaited(Promise.all(unlabelled.map((field) => labelled(field.name))));
    if (!current()) return;
    if (words.value.trim() && !list.words) await awaited(worded());
    if (!current()) return;
    const parts = searched();
    const missing = lacking(parts.flat());
    if (missing.length) await awaited(Promise.all(missing.map(places)));
    if (current()) await present(matching(parts), current);
    if (current() && parts.length) prefetch();
  } catch {
    if (current()) status.textContent = told.failed;
  }
}

function awaited(promise) {
  status.textContent = told.loading;
  return promise;
}

function counted(number) {
  return told.count.replace("{shown}", numbers.format(number));
}

/* Rows as far as a reader sees them, and what is out of sight after that. Where more were asked for, all at once: one
   has read down to them. */
async function present(places, current) {
  const wanted = places.slice(0, count);
  const absent = (at) => !list.rows[at];
  const partly = count === STEP && (waiting || wanted.some(absent));
  const first = wanted.slice(0, partly ? SEEN : count);
  if (first.some(absent)) {
    status.textContent = `${told.loading} ${counted(places.length)}`;
    await Promise.all(first.filter(absent).map(shown));
    if (!current()) return;
  }
  parted.hidden = true;
  found.hidden = false;
  status.textContent = counted(places.length);
  if (!places.length) {
    found.replaceChildren(make("p", "bg-empty", told.none));
    return;
  }
  const rows = make("ul", "bg-list bg-rows", ...first.map(row));
  found.replaceChildren(rows);
  const rest = wanted.slice(first.length);
  if (rest.length) {
    await Promise.all([new Promise((done) => setTimeout(done, 100)), ...rest.filter(absent).map(shown)]);
    if (!current()) return;
    rows.append(...rest.map(row));
  }
  if (places.length > count) found.append(further());
}

function further() {
  const more = make("button", "bg-more", told.more);
  more.type = "button";
  more.addEventListener("click", async () => {
    const next = count;
    count += STEP * 3;
    await apply();
    found.querySelectorAll("li")[next]?.querySelector("a")?.focus();
  });
  return more;
}

/* Rows, as macros/rows.md.j2 makes them */

function row(at) {
  const [name, parts, ...values] = list.rows[at];
  const makers = { quotation, figure, event };
  const item = make("li", "bg-entry bg-row");
  item.append(...(makers[list.kind] || page)({ name, key: list.keys[at], values }, parts, item));
  return item;
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

function topics(name, held) {
  return held.flatMap(([title, address]) => [" · ", link(`${address}#${name}`, title)]);
}

function quotation({ name, key, values: [[[speaker, address]], [source], held] }, [given, paraphrase], item) {
  item.dataset.briefgen = "quotation";
  item.dataset.source = source[1];
  if (paraphrase) item.classList.add("bg-row--paraphrase");
  const said = exact(given, source);
  const flag = paraphrase ? [" · ", make("span", "bg-flag", told.translated)] : [];
  const by = [link(address, speaker, "bg-name"), ", ", day(key), " · ", make("cite", "", plain(source[0]))];
  return [
    paraphrase ? make("p", "", said) : make("p", "", opening, said, closing),
    make("p", "bg-meta", ...by, ...flag, ...topics(name, held)),
  ];
}

function figure({ name, key, values: [[source], held] }, [given, amount, measures], item) {
  item.dataset.briefgen = "figure";
  item.dataset.source = source[1];
  const stated = [make("strong", "bg-value", plain(amount)), " ", make("span", "bg-measures", plain(measures))];
  const where = [" · ", day(key), " · ", make("cite", "", plain(source[0])), ...topics(name, held)];
  return [make("p", "", ...stated), make("p", "bg-meta", opening, exact(given, source), closing, ...where)];
}

function event({ name, key, values: [held] }, [text], item) {
  item.dataset.briefgen = "event";
  return [
    make("p", "", make("span", "bg-text", plain(text))),
    make("p", "bg-meta", day(key), ...topics(name, held)),
  ];
}

function page({ name, key }, [title, ...lines]) {
  const dated = list.kind === "topic" && key ? [day(key), " · "] : [];
  const below = lines.map((line, place) => make("p", "bg-meta", ...(place ? [] : dated), plain(line)));
  return [make("p", "", link(name, title)), ...below];
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
  const [, at] = await Promise.all([load(), file("names").then((names) => names.indexOf(name))]);
  if (at < 0) return;
  await shown(at);
  const [topic] = list.rows[at].at(-1);
  if (topic) location.replace(new URL(`${topic[1]}#${name}`, root));
}

bar.addEventListener("input", change);
bar.querySelector("button").addEventListener("click", () => {
  for (const field of [words, ...facets, order]) field.value = "";
  change();
});
/* The first file of the index is fetched at once, where that costs nobody money, or when somebody turns to the bar. */
const turn = () => load().catch(() => {});
for (const name of ["pointerenter", "pointerdown", "focusin"]) bar.addEventListener(name, turn, { once: true });
if (!navigator.connection?.saveData) turn();
words.addEventListener("focus", () => {
  worded().catch(() => {}); // what is typed asks for it again, and says so where that fails
  load().then(prefetch).then(bearers).catch(() => {});
}, { once: true });
addEventListener("pagehide", () => {
  if (waiting) remember();
  if (chosen()) history.replaceState({ ...history.state, briefgenList: { count, y: scrollY } }, "");
});
addEventListener("popstate", () => recall().catch(() => {}));
addEventListener("hashchange", () => lead().catch(() => {}));
recall().catch(() => {});
lead().catch(() => {});
