// A bar that follows something long: it asks how far that is (data-from) until data-over says it is over, and then goes to data-then. What it
// says beside the bar is data-says with the fields that data-fields names, in their order.
(() => {
  const look = async bar => {
    const answer = await fetch(bar.dataset.from, { headers: { "Accept-Language": document.documentElement.lang } }).catch(() => null);
    if (answer?.ok) {
      const row = await answer.json();
      if (bar.dataset.over.split(" ").some(word => row[word] != null || row.state === word)) {
        location.replace(bar.dataset.then);
        return;
      }
      bar.value = row.percent;
      const fields = bar.dataset.fields.split(" ").map(field => row[field]);
      if (fields.every(field => field != null)) {
        document.getElementById(`${bar.id}-count`).textContent = fields.reduce((text, field, at) => text.replace(`%${at + 1}`, field), bar.dataset.says);
      }
    }
    setTimeout(look, 1000, bar);
  };

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("progress[data-from]").forEach(look));
})();
