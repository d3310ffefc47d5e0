// The room grid. What its parts share: words, days, the address, the server, and the voice.
window.Rooms = (() => {
  const R = { sheet: null, undone: [] };
  R.$ = (selector, root = document) => root.querySelector(selector);
  R.all = (selector, root = document) => [...root.querySelectorAll(selector)];
  R.grid = () => document.getElementById("grid");
  R.phone = () => matchMedia("(max-width: 760px)").matches;
  R.esc = text => String(text ?? "").replace(/[&<>"]/g, sign => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

  // --- words --------------------------------------------------------------------------------------------------------------------
  let words = null;
  R.word = key => (words ??= JSON.parse(document.getElementById("words").dataset.words))[key];
  R.t = (key, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, () => value), R.word(key) ?? key);
  /** Spoken, and shown in the foot; an undo is offered beside it where there is one. */
  R.say = (text, undo = false) => {
    R.$("#said").textContent = text;
    R.$("#undo").hidden = !undo;
  };

  // --- days: ISO texts, and columns of the grid ------------------------------------------------------------------------------------
  const number = iso => Date.parse(iso) / 86_400_000;
  R.plus = (iso, days) => new Date((number(iso) + days) * 86_400_000).toISOString().slice(0, 10);
  R.between = (first, last) => number(last) - number(first);
  R.day = column => R.plus(R.sheet.firstDay, column);
  R.column = iso => R.between(R.sheet.firstDay, iso);
  R.short = iso => R.word("months")[Number(iso.slice(5, 7)) - 1].replace("1", Number(iso.slice(8)));
  R.weekday = iso => R.word("weekdays")[(number(iso) + 3) % 7];
  R.span = (first, last) => R.t("span", first.slice(0, 7) === last.slice(0, 7) ? Number(first.slice(8)) : R.short(first), R.short(last));
  R.hour = moment => new Intl.DateTimeFormat("ru", { hour: "2-digit", minute: "2-digit", timeZone: R.grid().dataset.zone }).format(new Date(moment));
  R.moment = moment => `${R.short(new Intl.DateTimeFormat("sv", { timeZone: R.grid().dataset.zone }).format(new Date(moment)))}, ${R.hour(moment)}`;
  /** Where a moment lies, in days from the left edge; not bounded. The days need not be equally long. */
  R.at = moment => {
    const edges = R.sheet.edges;
    const last = edges.length - 1;
    const i = Math.max(0, Math.min(last - 1, edges.findLastIndex(edge => edge <= moment)));
    if (moment < edges[0]) return (moment - edges[0]) / 86_400_000;
    return i + (moment - edges[i]) / (edges[i + 1] - edges[i]);
  };

  // --- the server ---------------------------------------------------------------------------------------------------------------
  /** @returns {ok, status, code, detail, …answer} */
  R.call = async (method, path, body, tag) => {
    const headers = { "Accept-Language": document.documentElement.lang, "Content-Type": "application/json",
      "X-CSRF-Token": R.$("meta[name=csrf]").content };
    if (tag) headers["If-Match"] = `"${tag}"`;
    if (method === "POST") headers["Idempotency-Key"] = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
    try {
      document.body.classList.add("busy");
      const answer = await fetch(`${R.grid().dataset.base ?? ""}/api/v1/${path}`, { method, headers, body: body && JSON.stringify(body) });
      const read = await answer.json().catch(() => ({}));
      return { ...(Array.isArray(read) ? { rows: read } : read), ok: answer.ok, status: answer.status };
    } catch (lost) {
      return { ok: false, status: 0, detail: R.t("failed") };
    } finally {
      document.body.classList.remove("busy");
    }
  };
  R.stay = id => R.sheet?.byId.get(Number(id));

  // --- the address --------------------------------------------------------------------------------------------------------------
  R.here = change => {
    const address = new URL(location.href);
    Object.entries(change).forEach(([name, value]) =>
      value === null || value === "" ? address.searchParams.delete(name) : address.searchParams.set(name, value));
    return address.pathname + address.search;
  };
  R.asked = name => new URL(location.href).searchParams.get(name) ?? "";
  return R;
})();
