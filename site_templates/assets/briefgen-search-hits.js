/* What a question finds: terms are looked up by Pagefind, judged passage by passage, and ordered here. */

import { terms } from "./briefgen-search-terms.js";

const BATCH = 30; // records whose texts are loaded at once
const PATIENCE = 5; // batches without a hit, after which a reader is asked whether to go on
const PHRASE = 80; // the weight of a passage that has the question word for word; a hit without it has less
const WINDOW = 28; // words of a passage that a hit shows
const KINDS = { Quotation: 6, Figure: 5, Point: 4, Event: 4, Person: 3, Topic: 3, Page: 2, Passage: 1, Source: 1 };
const WORD = /[^\s]+/gu;

/* A reader's words as a question: what stands in quotation marks has to be found as it stands. */
export function question(typed) {
  const phrases = [...typed.matchAll(/["“”„«]([^"“”„«»]+)["“”„»]?/gu)].map((match) => match[1]).filter((words) => words.trim());
  const { main, more } = terms(typed);
  return { typed, main, more, phrases: phrases.map(squashed), whole: squashed(typed) };
}

function squashed(text) {
  return terms(text).main.join("");
}

/* Whether a word is what was asked for: itself, a beginning, or another form of it. */
function meets(asked, word) {
  if (word === asked) return true;
  if (asked.startsWith("zx") || asked.startsWith("zz")) return false; // 58 is no beginning of 5,800
  if (word.startsWith(asked)) return true;
  const shared = Math.max(4, Math.min(asked.length, word.length) - 2, Math.max(asked.length, word.length) - 4);
  return word.length >= 4 && asked.slice(0, shared) === word.slice(0, shared);
}

/* Where the terms of a text begin in their run without spaces. */
function run(text) {
  const { main, more } = terms(text);
  const starts = new Set([0]);
  let length = 0;
  for (const term of main) starts.add((length += term.length));
  return { main, all: [...main, ...more], joined: main.join(""), starts };
}

/* 2 for a phrase of whole terms, 1 for one that begins or ends within a compound, 0 for none. */
function phrase(words, { joined, starts }) {
  let best = 0;
  for (let at = words ? joined.indexOf(words) : -1; at >= 0; at = joined.indexOf(words, at + 1)) {
    best = Math.max(best, starts.has(at) ? (starts.has(at + words.length) ? 2 : 1.5) : 0.5);
  }
  return best;
}

/* A passage as a hit with its rank, or nothing: a question is never answered by two passages together. */
function judged(asked, [kind, title, text, anchor, quoted], record) {
  const [body, name] = [run(text), run(title)];
  const known = [...body.all, ...name.all, ...record.others];
  const missing = asked.main.filter((term) => !known.some((word) => meets(term, word)));
  const parted = missing.length && !missing.some((term) => /^z[xz]/u.test(term));
  const split = parted && (phrase(asked.whole, body) || phrase(asked.whole, name));
  if (missing.length && !split) return null;
  if (asked.phrases.some((words) => phrase(words, body) < 1 && phrase(words, name) < 1)) return null;
  const inside = (words, word) => words.includes(word);
  const exact = asked.main.filter((term) => inside(body.all, term)).length;
  const titled = asked.main.filter((term) => inside(name.all, term)).length;
  const numbers = asked.main.filter((term) => term.startsWith("zx"));
  let rank = KINDS[kind] ?? 0;
  rank += (PHRASE / 2) * phrase(asked.whole, body) + 15 * phrase(asked.whole, name);
  rank += (30 * exact + 12 * titled) / asked.main.length;
  if (asked.whole === name.joined) rank += kind === "Person" || kind === "Topic" ? 120 : 40;
  if (kind === "Person" && titled === asked.main.length) rank += 110;
  if (kind === "Figure" && numbers.length && numbers.every((term) => inside(name.main, term))) rank += 60;
  rank -= Math.min(text.length / 400, 5);
  return { kind, title, text, quoted, anchor, rank, url: record.url, filters: record.filters };
}

async function loaded(result, asked) {
  const data = await result.data();
  const passages = JSON.parse(data.meta.passages);
  const record = { url: data.raw_url.split("#")[0], filters: data.filters, others: (data.meta.others ?? "").split(" ") };
  return passages.map((passage) => judged(asked, passage, record)).filter(Boolean);
}

/* The stretch of a passage that a hit shows, as pieces of text that are marked or not. */
export function excerpt(text, asked) {
  const words = [...text.matchAll(WORD)];
  const wanted = [...asked.main, ...asked.more.filter((term) => term.length > 2)];
  const met = words.map(([word]) => {
    const { main, more } = terms(word);
    return [...main, ...more].some((term) => wanted.some((one) => meets(one, term)));
  });
  if (!words.length) return [];
  let [best, from] = [-1, 0];
  for (let at = 0; at === 0 || at + WINDOW <= words.length; at += 1) {
    const weight = met.slice(at, at + WINDOW).filter(Boolean).length;
    if (weight > best) [best, from] = [weight, at];
  }
  // What is asked for is shown with words before it, and as much of the passage as there is room for.
  const first = met.indexOf(true, from);
  if (first >= 0 && words.length > WINDOW) from = Math.max(0, Math.min(first - 6, words.length - WINDOW));
  const to = Math.min(words.length, from + WINDOW);
  const pieces = [];
  let place = words[from].index;
  if (from > 0) pieces.push(["… ", false]);
  for (let at = from; at < to; at += 1) {
    if (!met[at]) continue;
    pieces.push([text.slice(place, words[at].index), false], [words[at][0], true]);
    place = words[at].index + words[at][0].length;
  }
  pieces.push([text.slice(place, words[to - 1].index + words[to - 1][0].length), false]);
  if (to < words.length) pieces.push([" …", false]);
  return pieces.filter(([piece]) => piece);
}

/* How many letters are to be changed, added, left out or exchanged to make one word of another; 3 and more is 3. */
function distance(one, other) {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let [before, last] = [[], [...Array(other.length + 1).keys()]];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + same);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, before[column - 2] + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last[other.length];
}

/* What a name sounds like, so that its romanizations meet: Kiev and Kyiv, Zelensky and Selenskyj. */
function sound(word) {
  return word
    .replace(/ph/gu, "f")
    .replace(/sch|tch|ch|sh|zh/gu, "s")
    .replace(/[zj]/gu, "s")
    .replace(/kh|gh|[cqx]/gu, "k")
    .replace(/[wf]/gu, "v")
    .replace(/d/gu, "t")
    .replace(/p/gu, "b")
    .replace(/[aeiouyh]/gu, "")
    .replace(/(.)\1+/gu, "$1");
}

/* The word of the index that a reader may have meant, or nothing. */
function meant(word, vocabulary) {
  if (word.length < 4 || word.startsWith("zx") || word.startsWith("zz")) return null;
  const most = word.length < 8 ? 1 : 2;
  const near = [];
  for (const known of vocabulary) {
    const away = distance(word, known);
    if (away <= most) near.push([away + (known[0] === word[0] ? 0 : 0.5), known]);
  }
  if (!near.length) {
    const heard = sound(word);
    for (const known of vocabulary)
      if (heard.length > 1 && known[0] === word[0] && Math.abs(known.length - word.length) < 4 && sound(known) === heard)
        near.push([distance(word, known), known]);
  }
  return near.sort((one, other) => one[0] - other[0])[0]?.[1] ?? null;
}

/* Whether the index has a word or one that begins so. Where it has not, Pagefind answers with a beginning of it. */
function knower(vocabulary) {
  return (word) => /^z[xz]/u.test(word) || vocabulary.some((one) => one.startsWith(word));
}

/* Other spellings of a question whose words the index does not have: slips, and compounds apart or together. */
function corrections(asked, vocabulary) {
  const known = new Set(vocabulary);
  const has = knower(vocabulary);
  const found = [];
  for (let at = 0; at + 1 < asked.main.length; at += 1) {
    const joined = asked.main[at] + asked.main[at + 1];
    if (known.has(joined)) found.push([...asked.main.slice(0, at), joined, ...asked.main.slice(at + 2)]);
  }
  const parted = asked.main.flatMap((word) => {
    if (has(word)) return [word];
    for (let at = 3; at + 3 <= word.length; at += 1)
      if (known.has(word.slice(0, at)) && known.has(word.slice(at))) return [word.slice(0, at), word.slice(at)];
    return [word];
  });
  if (parted.length > asked.main.length) found.push(parted);
  const corrected = asked.main.map((word) => (has(word) ? word : (meant(word, vocabulary) ?? word)));
  if (corrected.some((word, at) => word !== asked.main[at])) found.push(corrected);
  const bare = asked.main.filter((word) => !word.startsWith("zz"));
  if (bare.length && bare.length < asked.main.length) found.push(bare);
  return found;
}

/* All hits of a question in their order, loaded by the batch. */
export class Hits {
  constructor(asked, found, instead) {
    this.asked = asked;
    this.results = found.results;
    this.filters = found.filters;
    this.totalFilters = found.totalFilters;
    this.instead = instead;
    this.hits = [];
    this.at = 0;
  }

  get complete() {
    return this.at >= this.results.length;
  }

  /* The next batch that has hits, if one of so many has. */
  async more(most = PATIENCE) {
    for (let tried = 0; tried < most && !this.complete; tried += 1) {
      const hits = await this.batch();
      this.hits.push(...hits.sort(byRank));
      if (hits.length) return;
    }
  }

  /* The first hits. Pagefind knows no phrases: where it has many records and the first of them do not have the words
   * as they were typed, the next ones are looked at, too. */
  async begin() {
    const several = this.asked.main.length > 1;
    await this.more(several ? 2 : 1); // a record found by one word has a hit, or none of them has
    if (!several || this.at > BATCH || this.complete) return;
    if (this.hits.some((hit) => hit.rank >= PHRASE)) return;
    this.hits.push(...(await this.batch()));
    this.hits.sort(byRank);
  }

  async batch() {
    const batch = this.results.slice(this.at, this.at + BATCH);
    this.at += batch.length;
    return (await Promise.all(batch.map((result) => loaded(result, this.asked)))).flat();
  }
}

function byRank(one, other) {
  return other.rank - one.rank;
}

/* The hits of what a reader typed, of what may have been meant where there are none, and what to try else. */
export async function ask(pagefind, typed, filters, words) {
  const asked = question(typed);
  const first = await hitsOf(pagefind, asked, filters, null);
  if (first.hits.length || !asked.main.length) return first;
  const vocabulary = await words();
  if (asked.main.every(knower(vocabulary))) await first.more();
  if (first.hits.length) return first;
  for (const other of asked.phrases.length ? [] : corrections(asked, vocabulary)) {
    const instead = { ...asked, main: other, more: [], whole: other.join("") };
    const hits = await hitsOf(pagefind, instead, filters, other.filter((word) => !/^z[xz]/u.test(word)).join(" "));
    if (hits.hits.length) return hits;
  }
  const known = new Set(vocabulary);
  first.suggestions = [...new Set(asked.main.map((word) => (known.has(word) ? word : meant(word, vocabulary))))].filter(
    (word) => word && word !== asked.main.join(" "),
  );
  return first;
}

async function hitsOf(pagefind, asked, filters, instead) {
  const hits = new Hits(asked, await pagefind.search(asked.main.join(" ") || asked.typed, { filters }), instead);
  await hits.begin();
  return hits;
}
