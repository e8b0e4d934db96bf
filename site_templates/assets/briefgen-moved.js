/* Leads on from a former address, with the fragment that names an entry. */

(() => {
  const link = document.getElementById("moved");
  if (link) location.replace(link.href + location.hash);
})();
