// The completion board: one box chooses all.
(() => {
  document.addEventListener("change", event => {
    const all = event.target.closest("[data-all]");
    all?.closest("form").querySelectorAll(`input[name="${all.dataset.all}"]`).forEach(each => { each.checked = all.checked; });
  });
})();
