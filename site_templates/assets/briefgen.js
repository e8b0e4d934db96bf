/* What a page can do beyond being read. Without it everything is there and everything can be reached. */

/* Material opens its menu and its search, on a small screen, by labels, which no keyboard reaches. */
(() => {
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
    const name = navigation?.getAttribute("aria-label") || "Menu";
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
