/* The quiet actions of a quotation: a link that copies itself, and its citation in each format. Without it the
   link can be followed, and the citation is there in words. */

(() => {
  const formats = document.getElementById("bg-formats");
  const { _ } = globalThis.briefgenWords;
  const WORDS = { copy: _("Copy"), copied: _("Copied"), format: _("Format") };
  const told = document.createElement("p");
  told.className = "bg-unseen";
  told.setAttribute("role", "status");
  document.querySelector(".md-content__inner")?.append(told);

  /* Says on a control, and to who does not see it, that its text was copied. */
  async function copy(control, text) {
    const label = control.dataset.label || control.textContent;
    control.dataset.label = label;
    await navigator.clipboard.writeText(text);
    control.textContent = told.textContent = WORDS.copied;
    setTimeout(() => {
      control.textContent = label;
      told.textContent = "";
    }, 2000);
  }

  if (navigator.clipboard) {
    for (const link of document.querySelectorAll(".bg-actions > a[href^='#']")) {
      link.addEventListener("click", () => copy(link, link.href.replace(location.search, "")));
    }
  }

  let loading = null;

  function load() {
    loading ||= fetch(formats.dataset.file).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null);
    return loading;
  }

  function chooser(names, shown, texts) {
    const select = document.createElement("select");
    select.setAttribute("aria-label", WORDS.format);
    select.append(...names.map((name, index) => new Option(name, index)));
    select.addEventListener("change", () => {
      shown.textContent = texts[select.value];
    });
    return select;
  }

  function button(shown) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "bg-copy";
    made.textContent = WORDS.copy;
    made.addEventListener("click", () => copy(made, shown.textContent.trim()));
    return made;
  }

  async function offer(details) {
    const shown = details.querySelector(".bg-cite");
    const data = formats && (await load());
    const texts = data?.citations[details.dataset.key];
    const bar = document.createElement("p");
    bar.className = "bg-formats";
    if (texts) bar.append(chooser(data.formats, shown, texts));
    if (navigator.clipboard) bar.append(button(shown));
    shown.before(bar);
  }

  for (const details of document.querySelectorAll(".bg-citation")) {
    details.addEventListener("toggle", () => offer(details), { once: true });
  }
})();
