// Copies this view's address, follows the page's own links without loading the program again,
// and brings the linked sentence into view. It reads no text of articles.
const SEARCH_FOR = 8000;

async function copy(text) {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea"); // pages without HTTPS have no clipboard of their own
  field.value = text;
  field.style.cssText = "position:fixed;opacity:0";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (!done) throw new Error("the browser did not copy");
}

function show(id, since = performance.now()) {
  const found = document.getElementById(id);
  if (!found) {
    if (performance.now() - since < SEARCH_FOR) requestAnimationFrame(() => show(id, since));
    return;
  }
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  found.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  found.focus({ preventScroll: true });
}

export default function ({ data, parentElement }) {
  const button = parentElement.querySelector("button");
  const status = parentElement.querySelector("[role=status]");
  button.onclick = async () => {
    try {
      await copy(window.location.href);
      button.textContent = status.textContent = "Link copied";
    } catch {
      window.prompt("Copy this link:", window.location.href);
    }
    setTimeout(() => {
      button.textContent = "Copy link";
      status.textContent = "";
    }, 2500);
  };

  const follow = (event) => {
    const link = event.target.closest?.("a[data-go]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (new URL(link.href).origin !== window.location.origin) return;
    event.preventDefault();
    window.history.pushState({}, "", link.href); // Streamlit follows the address as it does for Back and Forward
    window.dispatchEvent(new PopStateEvent("popstate"));
  };
  document.removeEventListener("click", window.parallaxFollow);
  document.addEventListener("click", (window.parallaxFollow = follow));

  const target = data?.show ? `${window.location.href} ${data.show}` : "";
  if (target && target !== window.parallaxShown) show(data.show);
  window.parallaxShown = target;
}
