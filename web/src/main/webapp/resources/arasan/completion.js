// The completion board: one box chooses all, and the bar follows the certificates that are being printed until the last one is there.
(() => {
  document.addEventListener("change", event => {
    const all = event.target.closest("[data-all]");
    all?.closest("form").querySelectorAll(`input[name="${all.dataset.all}"]`).forEach(each => { each.checked = all.checked; });
  });

  const look = async bar => {
    const answer = await fetch(bar.dataset.from).catch(() => null);
    if (answer?.ok) {
      const run = await answer.json();
      if (run.endedAt) {
        location.replace(bar.dataset.then);
        return;
      }
      bar.value = run.percent;
      document.getElementById("printing-count").textContent = bar.dataset.says.replace("%1", run.printed).replace("%2", run.wanted);
    }
    setTimeout(look, 1000, bar);
  };

  document.addEventListener("DOMContentLoaded", () => {
    const bar = document.getElementById("printing");
    if (bar) {
      look(bar);
    }
  });
})();
