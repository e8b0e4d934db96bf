/* For pages elsewhere that show cards in frames: gives each frame the height that its card says it needs.
   It changes nothing but the height of frames of this site, and believes nobody else. */

(() => {
  const LEAST = 60, MOST = 4000;
  const script = document.currentScript;
  if (!script) return;
  const cards = new URL("../cards/", script.src);
  const frames = () => [...document.querySelectorAll("iframe[src]")].filter((one) => one.src.startsWith(cards.href));

  window.addEventListener("message", ({ data, origin, source }) => {
    // The origin of a sandboxed frame is nobody's; which frame it is that speaks is known all the same.
    if (origin !== cards.origin && origin !== "null") return;
    if (typeof data !== "object" || data === null || data.type !== "briefgen:height") return;
    if (!Number.isFinite(data.height)) return;
    const frame = frames().find((one) => one.contentWindow === source);
    if (frame) frame.height = String(Math.min(MOST, Math.max(LEAST, Math.ceil(data.height))));
  });

  const ask = () => frames().forEach((one) => one.contentWindow?.postMessage({ type: "briefgen:ask" }, "*"));
  ask();
  window.addEventListener("load", ask);
})();
