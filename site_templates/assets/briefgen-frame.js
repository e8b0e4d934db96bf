/* In a frame on another site: says how high the card is, to the page around it, which may act on it or not. */

(() => {
  if (window.parent === window) return;
  const tell = () => {
    const { height } = document.documentElement.getBoundingClientRect();
    window.parent.postMessage({ type: "briefgen:height", height: Math.ceil(height) }, "*");
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // A script of that page that has come later than the first message asks for another one.
  window.addEventListener("message", (event) => {
    if (event.source === window.parent && event.data?.type === "briefgen:ask") tell();
  });
})();
