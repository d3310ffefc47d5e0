// The timetable: a lesson is carried by mouse or keyboard, dropped, put back, pinned; and the way back. The server has the last word.
(T => {
  const { $ } = T;
  const FITS = "fits";

  // --- lifting --------------------------------------------------------------------------------------------------------------------------
  /** Takes the lesson up; where it fits shows as soon as the server has said so. Nothing where it has begun. */
  T.lift = async (id, how) => {
    const event = T.lesson(id);
    if (!event || event.extendedProps.begun) { T.say(T.t("begun")); return null; }
    T.closeRefusal();
    const lift = T.lifted = { id: String(id), how, sheet: null, title: event.title, start: T.wall(event.start), wall: T.wall(event.start),
      minutes: (event.end - event.start) / 60_000 };
    $("timetable").classList.add("carrying");
    lift.ready = T.sheet(String(id)).then(sheet => { lift.sheet = sheet; if (T.lifted === lift && sheet) showFits(lift); return sheet; });
    return lift;
  };

  const showFits = lift => {
    const event = T.lesson(lift.id);
    const events = lift.sheet.filter(each => each.fits).map(each => {
      const last = T.minutes(each.until) || 1440;
      const other = others(each, event);
      return { start: `${each.from}Z`, end: `${T.at(each.from.slice(0, 10), last - 5 + lift.minutes)}Z`, display: "background", title: other ? T.t("fits-with", other) : T.t("fits"), classNames: [FITS] };
    });
    T.calendar().addEventSource({ id: FITS, events });
    T.hover(lift.wall);
  };

  T.letGo = () => {
    T.calendar().getEventSourceById(FITS)?.remove();
    $("timetable").classList.remove("carrying");
    $("hint").hidden = $("ghost").hidden = true;
    T.lifted = null;
  };

  // --- what stands against a moment -----------------------------------------------------------------------------------------------------
  const others = (verdict, event) => [verdict.venue.id === event.extendedProps.venue ? null : verdict.venue.name,
    verdict.trainer.id === event.extendedProps.trainer ? null : verdict.trainer.name].filter(Boolean).join(", ");

  /** In one line, for the voice. */
  T.words = wall => {
    const verdict = T.verdict(T.lifted.sheet, wall);
    if (!verdict) return T.moment(wall);
    const reasons = verdict.reasons.map(each => each.text).join(". ");
    if (!verdict.fits) return `${T.t("cannot", T.moment(wall))}. ${reasons}`;
    const other = others(verdict, T.lesson(T.lifted.id));
    return [`${T.moment(wall)}: ${other ? T.t("fits-with", other) : T.t("fits")}`, reasons].filter(Boolean).join(". ");
  };

  const ICONS = { "members-busy": "pi-users", "group-busy": "pi-users", "hall-busy": "pi-home", "hall-too-small": "pi-home", "other-day": "pi-calendar" };
  const icon = code => ICONS[code] ?? (code.startsWith("trainer") ? "pi-user" : "pi-clock");
  const line = reason => {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("i"), { className: `pi ${icon(reason.code)}`, ariaHidden: "true" }), reason.text);
    return item;
  };

  /** Beside the lesson that hangs over that moment: what stands against it, or with whom it fits. */
  T.hover = wall => {
    const lift = T.lifted;
    lift.wall = wall;
    const verdict = T.verdict(lift.sheet, wall);
    const hint = $("hint");
    hint.hidden = !verdict || wall === lift.start;
    if (hint.hidden) return;
    const other = verdict.fits ? others(verdict, T.lesson(lift.id)) : "";
    hint.classList.toggle("no", !verdict.fits);
    const title = document.createElement("h3");
    title.append(Object.assign(document.createElement("i"), { className: `pi ${verdict.fits ? "pi-check" : "pi-times-circle"}` }),
      verdict.fits ? `${T.moment(wall)}: ${T.t("fits")}` : T.t("cannot", T.moment(wall)));
    const list = document.createElement("ul");
    if (other) list.append(line({ code: "hall-busy", text: T.t("with", other) }));
    list.append(...verdict.reasons.map(line));
    hint.replaceChildren(title, list);
    T.beside(hint, wall, lift.minutes);
  };

  /** The place of a moment on the page, within the timetable. */
  T.box = (wall, minutes) => {
    const column = document.querySelector(`#timetable .fc-timegrid-col[data-date="${wall.slice(0, 10)}"]`);
    if (!column) return null;
    const outer = $("timetable").getBoundingClientRect();
    const box = column.getBoundingClientRect();
    const { top, length } = T.setting();
    const scale = box.height / (length * 60);
    return { left: box.left - outer.left, top: box.top - outer.top + (T.minutes(wall) - top * 60) * scale, width: box.width, height: minutes * scale };
  };
  T.frame = (element, wall, minutes) => {
    const box = T.box(wall, minutes);
    element.hidden = !box;
    if (box) Object.entries(box).forEach(([side, value]) => { element.style[side] = `${value}px`; });
  };
  T.beside = (element, wall, minutes) => {
    const box = T.box(wall, minutes);
    element.hidden = !box;
    if (!box) return;
    const { clientWidth, clientHeight } = $("timetable");
    const right = box.left + box.width + 8;
    element.style.left = `${Math.max(4, right + element.offsetWidth <= clientWidth ? right : box.left - element.offsetWidth - 8)}px`;
    element.style.top = `${Math.max(4, Math.min(box.top, clientHeight - element.offsetHeight - 8))}px`;
  };

  // --- by mouse -------------------------------------------------------------------------------------------------------------------------
  document.addEventListener("pointerdown", event => {
    const link = event.target.closest?.("#timetable a[data-lesson]");
    if (link && event.button === 0 && T.lesson(link.dataset.lesson)?.startEditable !== false) T.sheet(link.dataset.lesson);
  });
  T.dragStart = arg => { T.lift(arg.event.id, "mouse"); };
  T.dragOver = span => { if (T.lifted?.how === "mouse") T.hover(T.wall(span.start)); return true; };
  T.classes = arg => {
    if (!arg.isMirror || !T.lifted) return [];
    const verdict = T.verdict(T.lifted.sheet, T.wall(arg.event.start));
    return verdict ? [verdict.fits ? "over-fit" : "over-clash"] : [];
  };
  let dropping = null;
  T.dragStop = () => { dropping = T.lifted; T.letGo(); swallowClick(); };
  /** The click that ends a drag opens nothing. */
  const swallowClick = () => {
    const stop = event => { event.stopPropagation(); event.preventDefault(); };
    document.addEventListener("click", stop, { capture: true, once: true });
    setTimeout(() => document.removeEventListener("click", stop, { capture: true }));
  };
  T.dropped = arg => { T.place(dropping, T.wall(arg.event.start), arg.revert); };

  // --- dropping -------------------------------------------------------------------------------------------------------------------------
  /** Sends the lesson there: its own hall and trainer where they can, else those that fit. What is refused goes back. */
  T.place = async (lift, wall, revert) => {
    const sheet = await lift.ready;
    const verdict = T.verdict(sheet, wall);
    const own = T.lesson(lift.id).extendedProps;
    const body = { starts: `${wall}:00${verdict?.offset ?? "Z"}`, venue: verdict?.venue?.id ?? own.venue, trainer: verdict?.trainer?.id ?? own.trainer, anyDay: true };
    const answer = sheet ? await T.call("PUT", `lessons/${lift.id}/place`, body) : { ok: false, detail: T.t("failed") };
    if (!answer.ok) {
      revert?.();
      T.refuse(lift, wall, verdict && !verdict.fits ? verdict.reasons : [{ code: "", text: answer.detail }], sheet);
      return;
    }
    await Promise.all([T.refresh(), T.readMoves()]);
    T.say(T.t("said.moved", lift.title, T.moment(wall), answer.venue.name, answer.trainer.name));
    T.link(lift.id)?.focus();
  };

  /** Says no where the hand was, why, and what would work. */
  T.refuse = (lift, wall, reasons, sheet) => {
    $("refusal-what").textContent = T.t("cannot", T.moment(wall));
    $("refusal-why").replaceChildren(...reasons.map(line));
    const offers = nearest(lift, wall, sheet ?? []);
    $("refusal-else").hidden = !offers.length;
    $("refusal-else").lastElementChild.replaceChildren(...offers.map(each => {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "btn" });
      button.textContent = `${T.moment(each.wall)} · ${each.venue.name}, ${each.trainer.name}`;
      button.addEventListener("click", () => { T.closeRefusal(); T.place(lift, each.wall); });
      return button;
    }));
    T.refused = lift.id;
    $("calendar").inert = true;      // lessons that it half covers are no targets meanwhile
    $("refusal").hidden = false;
    T.beside($("refusal"), wall, lift.minutes);
    ($("refusal-else").querySelector("button") ?? $("refusal-close")).focus();
  };

  /** Three places that fit, the nearest first: on the same day before another, at the same time of day before another. */
  const nearest = (lift, wall, sheet) => sheet.filter(each => each.fits).map(each => {
    const date = each.from.slice(0, 10);
    const minutes = Math.max(T.minutes(each.from), Math.min(T.minutes(wall), (T.minutes(each.until) || 1440) - 5));
    const far = Math.abs(Date.parse(date) - Date.parse(wall.slice(0, 10))) / 86_400_000 * 240 + Math.abs(minutes - T.minutes(wall));
    return { ...each, wall: T.at(date, minutes), far };
  }).filter(each => each.wall !== lift.start).sort((a, b) => a.far - b.far).slice(0, 3);

  T.closeRefusal = () => {
    if ($("refusal")?.hidden !== false) return false;
    $("refusal").hidden = true;
    $("calendar").inert = false;
    T.link(T.refused)?.focus();
    return true;
  };
  document.addEventListener("pointerdown", event => { if (!event.target.closest?.("#refusal")) T.closeRefusal(); });

  // --- pin and undo ---------------------------------------------------------------------------------------------------------------------
  T.pin = async id => {
    const { pinned } = T.lesson(id).extendedProps;
    const { title } = T.lesson(id);
    const answer = await T.call(pinned ? "DELETE" : "PUT", `lessons/${id}/pin`);
    if (!answer.ok) { T.say(answer.detail); return; }
    await T.refresh();
    T.say(T.t(pinned ? "said.unpinned" : "said.pinned", title));
    T.link(id)?.focus();
  };

  T.undo = async () => {
    const move = T.moves[0];
    if (!move) { T.say(T.t("said.nothing")); return; }
    const answer = await T.call("DELETE", `intakes/${T.setting().intake}/lesson-moves/${move}`);
    await Promise.all([T.refresh(), T.readMoves()]);
    if (!answer.ok) { T.say(answer.detail); return; }
    T.say(T.t("said.undone", answer.topic.title, T.moment(answer.starts.slice(0, 16)), answer.venue.name, answer.trainer.name));
    T.link(answer.id)?.focus();
  };
})(window.Timetable);
