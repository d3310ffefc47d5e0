// Menus: <details class="menu"> closes by Escape or a click elsewhere; the burger opens the main menu on a phone. Ctrl K searches.
// A page that could not be answered is asked for again as it was, a form included.
(() => {
  const open = () => document.querySelectorAll("details.menu[open]");
  const burger = () => document.querySelector(".burger");

  const showNav = shown => {
    burger().setAttribute("aria-expanded", shown);
    document.getElementById("nav").classList.toggle("open", shown);
  };

  document.addEventListener("click", event => {
    open().forEach(menu => menu.contains(event.target) || menu.removeAttribute("open"));
    const pressed = event.target.closest(".burger");
    if (pressed) showNav(pressed.getAttribute("aria-expanded") !== "true");
    if (event.target.closest("[data-again]")) {
      event.preventDefault();
      location.reload();
    }
  });

  document.addEventListener("keydown", event => {
    const search = document.getElementById("find") ?? document.getElementById("q");
    if (event.code === "KeyK" && (event.ctrlKey || event.metaKey) && search) {
      event.preventDefault();
      search.focus();
    }
    if (event.key !== "Escape") return;
    open().forEach(menu => { menu.removeAttribute("open"); menu.querySelector("summary").focus(); });
    if (burger()?.getAttribute("aria-expanded") === "true") { showNav(false); burger().focus(); }
  });
})();

// A form of a page without PrimeFaces' scripts sends its nonce all the same, or the answer would be refused.
document.addEventListener("DOMContentLoaded", () => {
  const nonce = document.querySelector("script[nonce]")?.nonce;
  if (!nonce || window.PrimeFaces) return;
  document.querySelectorAll("form").forEach(form => {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "primefaces.nonce", value: nonce });
    form.append(field);
  });
});

// A tap that gets no answer is not passed over in silence.
document.addEventListener("DOMContentLoaded", () => {
  window.jQuery?.(document).on("pfAjaxError", () => {
    const messages = document.getElementById("messages");
    const list = Object.assign(document.createElement("ul"), { className: "said" });
    list.append(Object.assign(document.createElement("li"), { className: "error", textContent: messages.dataset.unanswered }));
    messages.replaceChildren(list);
    messages.scrollIntoView({ block: "center" });
  });
});
