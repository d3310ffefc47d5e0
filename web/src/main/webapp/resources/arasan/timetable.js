// The timetable: a calendar whose lessons can be carried elsewhere. What its parts share, and how the calendar draws.
window.Timetable = (() => {
  const T = { moves: [], sheets: new Map(), lifted: null };
  const $ = T.$ = id => document.getElementById(id);
  let setting = null;
  T.setting = () => setting ??= JSON.parse($("timetable").dataset.setting);

  // --- words and times: ISO texts of the resort's clocks, 2026-11-17T16:00 --------------------------------------------------------------
  T.t = (key, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, () => value), T.setting().words[key] ?? key);
  T.say = text => { $("said").textContent = text; };
  const two = number => String(number).padStart(2, "0");
  T.minutes = wall => Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
  T.at = (date, minutes) => `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  T.plus = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
  T.wall = date => date.toISOString().slice(0, 16);
  T.day = date => T.setting().days[date.slice(0, 10)];
  T.moment = wall => `${T.day(wall)?.name ?? wall.slice(0, 10)}, ${wall.slice(11)}`;

  // --- the server -----------------------------------------------------------------------------------------------------------------------
  /** @returns {ok, status, detail, …answer} or {rows} */
  T.call = async (method, path, body) => {
    const headers = { "Accept-Language": document.documentElement.lang, "Content-Type": "application/json",
      "X-CSRF-Token": document.querySelector("meta[name=csrf]").content };
    try {
      const answer = await fetch(`${$("timetable").dataset.base ?? ""}/api/v1/${path}`, { method, headers, body: body && JSON.stringify(body) });
      const read = await answer.json().catch(() => ({}));
      return { ...(Array.isArray(read) ? { rows: read } : read), ok: answer.ok, status: answer.status };
    } catch (lost) {
      return { ok: false, status: 0, detail: T.t("failed") };
    }
  };

  /** Where the lesson could go and why not elsewhere; asked once until something moves. */
  T.sheet = id => {
    if (!T.sheets.has(id)) T.sheets.set(id, T.call("GET", `lessons/${id}/clashes`).then(answer => {
      if (!answer.ok) T.sheets.delete(id);
      return answer.ok ? answer.rows.map(row => ({ ...row, reasons: row.reasons.sort((a, b) => b.binding - a.binding), offset: row.from.slice(16).replace(/^:\d\d/, ""), from: row.from.slice(0, 16), until: row.until.slice(0, 16) })) : null;
    }));
    return T.sheets.get(id);
  };
  T.verdict = (sheet, wall) => sheet?.find(each => each.from <= wall && wall < each.until) ?? null;

  // --- the calendar -----------------------------------------------------------------------------------------------------------------------
  T.lesson = id => T.calendar().getEventById(String(id));
  T.link = id => document.querySelector(`#timetable a[data-lesson="${id}"]`);
  T.calendar = () => T.widget.calendar;
  const icon = name => Object.assign(document.createElement("i"), { className: `pi ${name}`, ariaHidden: "true" });
  const part = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

  const ICONS = { meal: "pi-sun", quiet: "pi-moon" };
  const behind = event => {
    const kind = event.classNames.find(each => ICONS[each]);
    const line = document.createElement("span");
    line.className = "what";
    if (event.title) line.append(...(kind ? [icon(ICONS[kind])] : []), event.title);
    return [line];
  };

  const lesson = (event, mirror) => {
    const { lines, pinned } = event.extendedProps;
    const verdict = mirror && T.lifted ? T.verdict(T.lifted.sheet, T.wall(event.start)) : null;
    const told = verdict?.fits ? [verdict.venue.name, verdict.trainer.name] : (lines ?? "").split("\n");
    const nodes = [part("b", event.title), ...told.map(each => part("span", each))];
    if (mirror) nodes.push(icon(verdict?.fits ? "pi-check" : verdict ? "pi-times-circle" : "pi-arrows-alt"));
    else if (T.lifted?.id === event.id) nodes.push(Object.assign(part("em", T.t("dragging")), { className: "dragging" }));
    else if (pinned) nodes.push(icon("pi-thumbtack"));
    return nodes;
  };

  /** Below a day's name: which it is, and how many hours are taught on it. */
  const heads = () => document.querySelectorAll("#timetable .fc-col-header-cell[data-date]").forEach(head => {
    const hours = T.calendar().getEvents().filter(each => each.extendedProps.hours && T.wall(each.start).startsWith(head.dataset.date))
      .reduce((sum, each) => sum + each.extendedProps.hours, 0);
    head.querySelector("small").textContent = [T.day(head.dataset.date)?.number, hours ? T.t("hours", hours) : ""].filter(Boolean).join(" · ");
  });

  const name = arg => {
    const { event, el } = arg;
    if (event.display === "background") { el.setAttribute("aria-hidden", "true"); return; }
    if (arg.isMirror) { el.removeAttribute("href"); return; }
    el.dataset.lesson = event.id;
    el.setAttribute("aria-label", event.extendedProps.label);
    if (event.id === String(T.setting().lesson)) el.setAttribute("aria-current", "true");
  };

  /** Called by the widget before it draws: what PrimeFaces has no attribute for. */
  T.extend = function () {
    T.widget = this;
    const { count, first, from, until, top, length, windows, now } = T.setting();
    Object.assign(this.cfg.options, {
      initialView: "course", views: { course: { type: "timeGrid", duration: { days: count } } }, initialDate: first, firstDay: 1,
      validRange: count > 7 && T.plus(from, count) === until ? undefined : { start: from, end: until },
      slotMinTime: `${two(top)}:00:00`, slotMaxTime: `${two(top + length)}:00:00`, 
      // a slot is as long as a step: the calendar carries what it takes up by the middle of its slot, and would be off by half an hour
      slotDuration: "00:05:00", snapDuration: "00:05:00", slotLabelInterval: "01:00:00",
      contentHeight: "auto", expandRows: false, stickyHeaderDates: false, businessHours: windows, nowIndicator: true, now: `${now}Z`,
      dragRevertDuration: 0, dragScroll: true, eventDragMinDistance: 6, longPressDelay: 400,
      slotLabelContent: arg => two(arg.date.getUTCHours()) + ":00",
      dayHeaderContent: arg => ({ domNodes: [part("b", T.day(T.wall(arg.date))?.name ?? ""), part("small", "")] }),
      eventContent: arg => ({ domNodes: arg.event.display === "background" ? behind(arg.event) : lesson(arg.event, arg.isMirror) }),
      eventClassNames: arg => T.classes?.(arg) ?? [],
      eventDidMount: name, eventsSet: () => queueMicrotask(heads), eventClick: arg => { if (T.lifted) arg.jsEvent.preventDefault(); },
      eventDragStart: arg => T.dragStart(arg), eventAllow: (span, event) => T.dragOver(span, event), eventDragStop: () => T.dragStop(),
      eventDrop: arg => T.dropped(arg)
    });
  };

  /** Draws what has changed: the calendar, and the lesson's own part of the page where it is open. */
  T.refresh = async () => {
    T.sheets.clear();
    const drawn = new Promise(resolve => { const done = () => { T.calendar().off("eventsSet", done); resolve(); }; T.calendar().on("eventsSet", done); });
    T.widget.update();
    const page = await fetch(location.href).then(answer => answer.text()).then(text => new DOMParser().parseFromString(text, "text/html")).catch(() => null);
    ["lesson", "state", "list"].forEach(id => { const fresh = page?.getElementById(id); if (fresh) $(id)?.replaceWith(fresh); });
    await drawn;
  };

  /** What can be taken back, as the server has it. */
  T.readMoves = async () => {
    const answer = await T.call("GET", `intakes/${T.setting().intake}/lesson-moves`);
    if (answer.ok) T.moves = answer.rows.map(each => each.id);
    T.showUndo();
  };
  T.showUndo = () => $("undo").setAttribute("aria-disabled", String(!T.moves.length));
  return T;
})();
