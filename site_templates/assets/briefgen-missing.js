/* The page for missing addresses: its form asks the search at the head of the page, at first for the words of the
   address that was asked for. */

(() => {
  const form = document.querySelector(".bg-missing");
  const search = document.querySelector(".md-search__input");
  if (!form || !search) {
    form?.remove();
    return;
  }
  const words = form.querySelector("input");
  words.value = wordsOf(location.pathname);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const toggle = document.getElementById("__search");
    if (toggle && !toggle.checked) toggle.click(); // on a small screen nothing closed takes the focus
    search.value = words.value;
    search.focus();
    search.dispatchEvent(new Event("input", { bubbles: true }));
    search.dispatchEvent(new Event("keyup", { bubbles: true }));
  });

  /* The last part that is more than a file's ending: "nato request" of /topics/nato-request/index.html. */
  function wordsOf(path) {
    const parts = path.split("/").map((part) => part.replace(/(^|\.)(index\.)?html?$/, ""));
    const last = parts.filter((part) => part && part !== "index" && part !== "404").pop() || "";
    try {
      return decodeURIComponent(last).replace(/[\s\-_.+]+/g, " ").trim();
    } catch {
      return "";
    }
  }
})();
