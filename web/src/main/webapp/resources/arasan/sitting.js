// A member sits a test. Every answer is kept in this browser until the server has acknowledged it: a line that is lost loses nothing.
document.addEventListener("DOMContentLoaded", () => {
  const root = document.getElementById("sitting");
  if (!root) return;
  const $ = id => document.getElementById(id);
  const base = root.dataset.base ?? "";  // an application at the root of its server has none
  const words = JSON.parse(root.dataset.words);
  const t = (key, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), words[key]);
  const path = `${base}/api/v1/my/sittings/${root.dataset.sitting}`;
  const STORE = `arasan-sitting-${root.dataset.sitting}`;
  const EVERY = 10_000;      // what waits is sent at least that often
  const TYPED = 700;         // a pause in typing
  const REQUEST = 8_000;     // a line that says nothing for so long is lost
  let paper = null;
  let ahead = 0;             // how far the server's clock runs ahead of this one's
  let sending = false;
  let over = false;

  // --- what waits to be sent: { position: { answer, given } }, in the browser's own store where it has one ---------------------------
  let waiting = {};
  try { waiting = JSON.parse(localStorage.getItem(STORE) ?? "{}"); } catch (none) { waiting = {}; }
  const keep = () => {
    try {
      if (Object.keys(waiting).length) localStorage.setItem(STORE, JSON.stringify(waiting));
      else localStorage.removeItem(STORE);
    } catch (full) { /* it stays in memory */ }
  };
  const now = () => Date.now() + ahead;
  const heard = moment => { ahead = Date.parse(moment) - Date.now(); };

  const call = async (method, where, body) => {
    const cut = new AbortController();
    const timer = setTimeout(() => cut.abort(), REQUEST);
    try {
      const answer = await fetch(path + where, { method, signal: cut.signal, body: body && JSON.stringify(body),
        headers: { "Accept-Language": document.documentElement.lang, "Content-Type": "application/json",
          "X-CSRF-Token": document.querySelector("meta[name=csrf-token]")?.content ?? "" } });
      return { status: answer.status, ok: answer.ok, body: await answer.json().catch(() => ({})) };
    } catch (lost) {
      return { status: 0, ok: false, body: {} };
    } finally {
      clearTimeout(timer);
    }
  };

  // --- the line under the meter ------------------------------------------------------------------------------------------------------
  const line = (text, wait = false) => {
    $("line").classList.toggle("wait", wait);
    if ($("line").textContent !== text) $("line").textContent = text;
  };
  const tell = text => { $("told").textContent = text; $("told").hidden = !text; };
  const result = () => { over = true; location.replace(`${base}/member/test-result.xhtml?sitting=${root.dataset.sitting}`); };

  /** Sends what waits, one after the other: of one question the last answer is the last that is sent. Answers whether nothing waits. */
  const flush = async () => {
    if (sending || over) return false;
    sending = true;
    try {
      for (let position of Object.keys(waiting)) {
        const sent = waiting[position];
        line(t("saving"));
        const answer = await call("PUT", `/answers/${position}`, sent);
        if (answer.ok) {
          heard(answer.body.now);
          if (waiting[position]?.given === sent.given) delete waiting[position];
          keep();
        } else if (answer.status === 401 || answer.status === 403) {
          signIn();
          return false;
        } else if (answer.status === 409 || answer.status === 404 || answer.status === 422) {
          delete waiting[position];
          keep();
          tell(answer.body.detail ?? t("failed"));
          if (answer.status === 409) setTimeout(result, 6_000);
        } else {
          line(t("offline", Object.keys(waiting).length), true);
          return false;
        }
      }
    } finally {
      sending = false;
    }
    const left = Object.keys(waiting).length;
    if (left) return flush();
    line(t("saved"));
    return true;
  };

  const signIn = () => {
    line(t("offline", Object.keys(waiting).length), true);
    tell(t("sign-in"));
    const link = document.createElement("a");
    link.href = `${base}/signin?next=${encodeURIComponent(location.pathname + location.search)}`;
    link.textContent = ` ${t("sign-in.do")}`;
    $("told").append(link);
  };

  // --- answers -----------------------------------------------------------------------------------------------------------------------
  const answers = {};
  let typing = null;
  const given = (position, answer, typed) => {
    answers[position] = answer;
    waiting[position] = { answer, given: new Date(now()).toISOString() };
    keep();
    count();
    clearTimeout(typing);
    typing = setTimeout(flush, typed ? TYPED : 0);
  };
  const count = () => {
    const done = paper.questions.filter(each => answers[each.position]?.length).length;
    const all = paper.questions.length;
    $("count").textContent = t("count", done, all);
    $("done").style.width = `${(100 * done) / all}%`;
    $("open-ones").textContent = done < all ? t("open-ones", all - done) : t("all-answered");
  };

  // --- questions ---------------------------------------------------------------------------------------------------------------------
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const choices = (each, type) => each.choices.map((text, i) => {
    const input = make("input", { type, name: `q${each.position}`, value: i, checked: answers[each.position].includes(String(i)) });
    input.addEventListener("change", () => given(each.position,
      [...document.querySelectorAll(`[name=q${each.position}]:checked`)].map(box => box.value)));
    return make("label", { className: "choice" }, input, make("span", { textContent: text }));
  });
  const pairs = each => each.lefts.map((left, i) => {
    const id = `q${each.position}-${i}`;
    const select = make("select", { id, name: `q${each.position}` }, make("option", { value: "", textContent: t("choose") }),
      ...each.choices.map((right, j) => make("option", { value: `${i}=${j}`, textContent: right })));
    select.value = answers[each.position].find(pair => pair.startsWith(`${i}=`)) ?? "";
    select.addEventListener("change", () => given(each.position,
      [...document.querySelectorAll(`select[name=q${each.position}]`)].map(box => box.value).filter(pair => pair)));
    return make("div", { className: "match" }, make("label", { htmlFor: id, textContent: left }), select);
  });
  const typed = each => {
    const input = make("input", { type: "text", name: `q${each.position}`, value: answers[each.position][0] ?? "", autocomplete: "off",
      maxLength: each.type === "NUMERIC" ? 40 : 500, inputMode: each.type === "NUMERIC" ? "decimal" : "text" });
    input.setAttribute("aria-label", t("answer", each.position));
    input.addEventListener("input", () => given(each.position, input.value.trim() ? [input.value] : [], true));
    return [input];
  };
  const question = each => {
    const ways = { SINGLE: () => choices(each, "radio"), MULTIPLE: () => choices(each, "checkbox"), MATCHING: () => pairs(each),
      NUMERIC: () => typed(each), SHORT: () => typed(each) };
    const number = make("span", { className: "no", lang: document.documentElement.lang,
      textContent: `${t("number", each.position, paper.questions.length)} · ${t("hint." + each.type)}` });
    const legend = make("legend", {}, number, document.createTextNode(each.text));
    return make("li", { className: "card", id: `q${each.position}` }, make("fieldset", {}, legend, ...ways[each.type]()));
  };

  // --- time --------------------------------------------------------------------------------------------------------------------------
  let warned = false;
  const tick = async () => {
    if (over || !paper) return;
    const left = Math.max(0, Math.ceil((Date.parse(paper.deadline) - now()) / 1000));
    const two = n => String(n).padStart(2, "0");
    const hours = Math.floor(left / 3600);
    $("left").textContent = (hours ? `${hours}:${two(Math.floor(left / 60) % 60)}` : Math.floor(left / 60)) + `:${two(left % 60)}`;
    $("left").parentElement.classList.toggle("short", left <= 60);
    if (left <= 60 && !warned) { warned = true; line(t("one-minute")); }
    if (left === 0) await handIn();
  };

  /** First all that waits, then the end. Without a line the server ends it by itself, with what it has. */
  let handing = false;
  const handIn = async () => {
    if (handing || over) return;
    handing = true;
    try {
      while (sending) await new Promise(done => setTimeout(done, 100));
      if (Object.keys(waiting).length && !(await flush()) && Date.parse(paper.deadline) > now()) {
        tell(t("not-yet", Object.keys(waiting).length));
        return;
      }
      const answer = await call("PUT", "/handing-in");
      if (answer.ok) { waiting = {}; keep(); result(); }
      else if (answer.status === 401 || answer.status === 403) signIn();
      else line(t("offline", Object.keys(waiting).length), true);
    } finally {
      handing = false;
    }
  };

  $("hand-in").addEventListener("click", () => { $("sure").hidden = false; $("hand-in").hidden = true; $("yes").focus(); });
  $("no").addEventListener("click", () => { $("sure").hidden = true; $("hand-in").hidden = false; $("hand-in").focus(); });
  $("yes").addEventListener("click", handIn);

  const open = async () => {
    const answer = await call("GET", "");
    if (!answer.ok) {
      if (answer.status === 401) { signIn(); return; }
      line(t("offline", Object.keys(waiting).length), true);
      setTimeout(open, 3_000);
      return;
    }
    paper = answer.body;
    heard(paper.now);
    if (paper.handedIn) { waiting = {}; keep(); result(); return; }
    paper.questions.forEach(each => { answers[each.position] = waiting[each.position]?.answer ?? each.answer ?? []; });
    $("questions").replaceChildren(...paper.questions.map(question));
    $("end").hidden = false;
    count();
    line(t("ready"));
    flush();
    tick();
    setInterval(tick, 1_000);
    setInterval(() => { if (Object.keys(waiting).length) flush(); }, EVERY);
    addEventListener("online", flush);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) flush(); });
  };
  open();
});
