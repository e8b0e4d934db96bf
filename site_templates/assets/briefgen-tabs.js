/* Which tabs of a page are open, where a project uses Material's tabs: its partial javascripts/content.html
   as a file. */

(() => {
  const names = "linked" in document.currentScript.dataset ? __md_get("__tabs") : null;
  for (const set of Array.isArray(names) ? document.querySelectorAll(".tabbed-set") : []) {
    const labels = [...set.querySelectorAll(".tabbed-labels label")];
    const name = names.find((known) => labels.some((label) => label.innerText.trim() === known));
    const label = labels.find((candidate) => candidate.innerText.trim() === name);
    if (label) document.getElementById(label.htmlFor).checked = true;
  }
  const target = document.getElementById(location.hash.slice(1));
  if (target?.name) target.checked = target.name.startsWith("__tabbed_");
})();
