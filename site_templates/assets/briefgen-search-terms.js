/* How words are written in the search index; the same as briefgen/pages/search_terms.py, which says more. */

const LETTERS = { ß: "ss", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i", ς: "σ" };
const POWERS = {
  ...Object.fromEntries(["thousand", "k"].map((word) => [word, 3])),
  ...Object.fromEntries(["million", "millions", "mio", "mn", "m"].map((word) => [word, 6])),
  ...Object.fromEntries(
    ["billion", "billions", "bn", "b", "milliard", "milliards", "milliarden", "milliarde", "mrd"].map((word) => [word, 9]),
  ),
  ...Object.fromEntries(["trillion", "trillions", "tn"].map((word) => [word, 12])),
};
const UNITS = {};
for (const [unit, words] of Object.entries({
  usd: ["$", "us$", "usd", "dollar", "dollars"],
  eur: ["€", "eur", "euro", "euros"],
  gbp: ["£", "gbp", "pound", "pounds"],
  jpy: ["¥", "jpy", "yen"],
  krw: ["₩", "krw", "won"],
  pct: ["%", "percent", "per cent", "pct"],
})) {
  for (const word of words) UNITS[word] = unit;
}
const SMALL = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const COUNTED = {
  ...Object.fromEntries(SMALL.map((word, value) => [word, value])),
  ...Object.fromEntries(TENS.map((word, at) => [word, 10 * (at + 2)])),
};
const WORD = [...SMALL, ...TENS].sort((one, other) => other.length - one.length).join("|");
const BEFORE = "(?<![\\p{L}\\p{N}_])";
const AFTER = "(?![\\p{L}\\p{N}_])";
const AMOUNT = new RegExp(
  `(?:(?<before>us\\$|[$€£¥₩]|${BEFORE}(?:usd|eur|gbp|jpy|krw)${AFTER})\\s?)?` +
    `(?:(?<![\\p{L}\\p{N}_.,])(?<digits>\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*)` +
    `|${BEFORE}(?<words>(?:${WORD})(?:[ \\-](?:and )?(?:${WORD}|hundred))*)${AFTER})` +
    `(?:[\\s\\-]?(?<power>thousand|(?:m|b|tr)illions?|milliard(?:s|en?)?|mio|mrd|mn|bn|tn|[kmb])${AFTER})?` +
    `(?:[\\s\\-]?(?<after>%|€|(?:per ?cent|pct|usd|eur|gbp|jpy|krw|dollars?|euros?|pounds?|yen|won)${AFTER}))?`,
  "gu",
);
const GROUPED = /^\d{1,3}(?:([ \u00a0\u202f.,])\d{3})(?:\1\d{3})*$/u;
const ACRONYM = new RegExp(`${BEFORE}(?:\\p{L}\\.){2,}`, "gu");
const POSSESSIVE = new RegExp(`[’'ʼ]s${AFTER}`, "gu");
const APOSTROPHE = /[’'ʼ‘]/gu;
const COMPOUND = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu;
const UNSPACED =
  /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+/gu;
const OUR =
  "behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|savi|splend|val|vap|vig|arm|clam|endeav|ferv|od|rig|tum|" +
  "cand|demean|ard|parl";
const END = "[\\p{L}\\p{N}_]";
const SPELLINGS = [
  [new RegExp(`^(un|dis|mis|)(${OUR})our`, "u"), "$1$2or"],
  [new RegExp(`^(${END}{3,})is(e|ed|es|er|ers|ing|ation|ations)$`, "u"), "$1iz$2"],
  [new RegExp(`^(${END}+)lys(e|ed|es|er|ers|ing)$`, "u"), "$1lyz$2"],
  [/^(cent|met|theat|lit|fib|calib|meag|somb|sabot|spect|lust)re(s|d|)$/u, "$1er$2"],
  [/^(def|off|lic|pret)ence/u, "$1ense"],
  [/^(travel|cancel|model|label|level|fuel|signal|counsel|quarrel|total)l(ed|ing|er|ers)$/u, "$1$2"],
  [/^(catal|dial|anal|monol|prol)ogue/u, "$1og"],
  [/^programme/u, "program"],
  [/^grey/u, "gray"],
  [/^tyre/u, "tire"],
  [/^(judg|acknowledg)ement/u, "$1ment"],
];

/* The terms of a text: in its order, and other ways to write the same. */
export function terms(text) {
  let plain = text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]+/gu, "");
  plain = [...plain].map((letter) => LETTERS[letter] ?? letter).join("").normalize("NFC");
  plain = plain.replace(ACRONYM, (found) => found.replaceAll(".", ""));
  plain = plain.replace(POSSESSIVE, "").replace(APOSTROPHE, "");
  const found = { main: [], more: [] };
  let start = 0;
  for (const match of plain.matchAll(AMOUNT)) {
    addWords(plain.slice(start, match.index), found);
    addAmount(match.groups, found);
    start = match.index + match[0].length;
  }
  addWords(plain.slice(start), found);
  return found;
}

function addWords(text, { main, more }) {
  for (const [word] of text.matchAll(COMPOUND)) {
    const parts = word.split(/[-‐‑]/u).flatMap(cut);
    if (parts.length === 1 || word.search(UNSPACED) >= 0) main.push(...parts.map(spelled));
    else {
      main.push(spelled(parts.join("")));
      more.push(...parts.map(spelled));
    }
  }
}

function cut(word) {
  const parts = [];
  let start = 0;
  for (const match of word.matchAll(UNSPACED)) {
    if (match.index > start) parts.push(word.slice(start, match.index));
    const run = [...match[0]];
    if (run.length === 1) parts.push(run[0]);
    else for (let at = 0; at < run.length - 1; at += 1) parts.push(run[at] + run[at + 1]);
    start = match.index + match[0].length;
  }
  if (start < word.length) parts.push(word.slice(start));
  return parts;
}

function spelled(word) {
  if (/^\d+$/u.test(word)) return number(word);
  return SPELLINGS.reduce((written, [pattern, other]) => written.replace(pattern, other), word);
}

function addAmount({ before, digits, words, power, after }, { main, more }) {
  const values = digits ? valuesOf(digits) : [counted(words)];
  const moved = POWERS[power] ?? 0;
  main.push(...values.slice(0, -1).map(number), number(shifted(values.at(-1), moved)));
  if (moved) more.push(number(values.at(-1)));
  if (words) more.push(...words.match(/[a-z]+/gu));
  const unit = UNITS[before] ?? UNITS[after];
  if (unit) main.push(`zz${unit}`);
}

/* Values are strings of digits with one point at most: as long as they were written. */
function valuesOf(digits) {
  if (GROUPED.test(digits)) return [digits.replace(/\D/gu, "")];
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return [digits];
  const whole = digits.slice(0, last);
  if (/^(?:\d+|\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*)$/u.test(whole) && !whole.includes(digits[last]))
    return [`${whole.replace(/[.,]/gu, "")}.${digits.slice(last + 1)}`];
  return digits.split(/[.,]/u);
}

function shifted(value, power) {
  const [whole, fraction = ""] = value.split(".");
  const long = fraction.padEnd(power, "0");
  const rest = long.slice(power);
  return whole + long.slice(0, power) + (rest ? `.${rest}` : "");
}

function counted(words) {
  let total = 0;
  for (const word of words.match(/[a-z]+/gu)) {
    if (word === "hundred") total = (total || 1) * 100;
    else if (word !== "and") total += COUNTED[word];
  }
  return String(total);
}

/* Digits as consonants, which neither a stemmer nor a splitter of words changes. */
function number(value) {
  const [whole, fraction = ""] = value.split(".");
  const kept = fraction.replace(/0+$/u, "");
  const written = (whole.replace(/^0+(?=\d)/u, "") || "0") + (kept ? `.${kept}` : "");
  return `zx${[...written].map((digit) => "bcdfghjklmn"["0123456789.".indexOf(digit)]).join("")}`;
}
