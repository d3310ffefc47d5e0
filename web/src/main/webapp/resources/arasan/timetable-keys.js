// The timetable by keyboard: arrows go from slot to slot and carry what is lifted; every result is spoken.
(T => {
  const { $ } = T;
  const SLOT = 30;
  let cursor = null;      // the moment at which the keyboard is, when it is on no lesson

  const lessons = () => T.calendar().getEvents().filter(each => each.extendedProps.label);
  const lessonAt = wall => lessons().find(each => T.wall(each.start) <= wall && wall < T.wall(each.end));
  const focused = () => document.activeElement?.closest?.("#timetable a[data-lesson]")?.dataset.lesson ?? null;
  const here = () => { const id = focused(); return id ? T.wall(T.lesson(id).start) : cursor; };
  const edges = () => { const { top, length } = T.setting(); return [top * 60, (top + length) * 60]; };

  const shown = date => document.querySelector(`#timetable .fc-timegrid-col[data-date="${date}"]`) !== null;
  const byDay = (wall, days) => {
    const date = T.plus(wall.slice(0, 10), days);
    return shown(date) ? T.at(date, T.minutes(wall)) : wall;
  };
  const bySlot = (wall, step) => {
    const [top, bottom] = edges();
    const now = T.minutes(wall);
    const next = step > 0 ? (Math.floor(now / SLOT) + 1) * SLOT : (Math.ceil(now / SLOT) - 1) * SLOT;
    return T.at(wall.slice(0, 10), Math.max(top, Math.min(bottom - SLOT, next)));
  };

  const STEPS = { ArrowLeft: wall => byDay(wall, -1), ArrowRight: wall => byDay(wall, 1), ArrowUp: wall => bySlot(wall, -1), ArrowDown: wall => bySlot(wall, 1) };

  /** On an empty slot the timetable itself has the focus, and says what is there. */
  const go = wall => {
    const lesson = lessonAt(wall);
    $("cursor").hidden = true;
    if (lesson) { T.link(lesson.id).focus(); cursor = wall; return; }
    cursor = wall;
    $("timetable").focus();
    T.frame($("cursor"), wall, SLOT);
    const behind = T.calendar().getEvents().filter(each => each.display === "background" && T.wall(each.start) <= wall && wall < T.wall(each.end));
    T.say([T.moment(wall), ...behind.map(each => each.title).filter(Boolean)].join(", "));
  };

  const walk = step => {
    const from = here();
    if (!from) { go(T.at($("timetable").querySelector(".fc-timegrid-col[data-date]").dataset.date, T.setting().top * 60)); return; }
    const id = focused();
    // down from a lesson leads past its end
    go(id && step === "ArrowDown" ? bySlot(T.at(from.slice(0, 10), T.minutes(T.wall(T.lesson(id).end)) - 1), 1) : STEPS[step](from));
  };

  // --- carrying ---------------------------------------------------------------------------------------------------------------------------
  const lift = async () => {
    const id = focused();
    if (!id) { T.say(T.t("said.choose")); return; }
    const lifted = await T.lift(id, "keys");
    if (!lifted) return;
    $("timetable").focus();
    carry(lifted.start);
    T.say(T.t("said.lifted", lifted.title));
  };

  const carry = wall => {
    const { minutes, sheet } = T.lifted;
    T.hover(wall);
    T.frame($("ghost"), wall, minutes);
    $("ghost").textContent = T.lifted.title;
    $("ghost").classList.toggle("no", T.verdict(sheet, wall)?.fits === false && wall !== T.lifted.start);
    $("ghost").scrollIntoView({ block: "nearest" });
  };

  /** By half hours, and never past a moment from which on it fits. */
  const carried = key => {
    const { wall, sheet } = T.lifted;
    const next = STEPS[key](wall);
    const between = (sheet ?? []).filter(each => each.fits && each.from.slice(0, 10) === wall.slice(0, 10)).map(each => each.from)
      .filter(from => key === "ArrowDown" ? wall < from && from < next : key === "ArrowUp" && next < from && from < wall);
    return (key === "ArrowUp" ? between.at(-1) : between[0]) ?? next;
  };

  const carryKey = async event => {
    const lifted = T.lifted;
    if (STEPS[event.key]) {
      await lifted.ready;
      if (T.lifted !== lifted) return;
      carry(carried(event.key));
      T.say(T.words(lifted.wall));
    } else if (event.key === "Enter") {
      T.letGo();
      if (lifted.wall === lifted.start) { T.say(T.t("said.back")); T.link(lifted.id)?.focus(); } else T.place(lifted, lifted.wall);
    } else {
      T.letGo();
      T.say(T.t("said.back"));
      T.link(lifted.id)?.focus();
    }
  };

  // --- keys and buttons -------------------------------------------------------------------------------------------------------------------
  const key = event => {
    if (!T.widget || event.altKey || event.target.matches("input, select, textarea")) return false;
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyZ") { T.undo(); return true; }
    if (event.ctrlKey || event.metaKey) return false;
    if (T.lifted?.how === "keys" && (STEPS[event.key] || ["Enter", "Escape"].includes(event.key))) { carryKey(event); return true; }
    if (event.key === "Escape") return T.closeRefusal();
    if (!event.target.closest("#timetable") || event.target.closest("#refusal")) return false;
    if (STEPS[event.key]) { walk(event.key); return true; }
    if (event.code === "KeyM") { lift(); return true; }
    if (event.code === "KeyP") { if (focused()) T.pin(focused()); else T.say(T.t("said.choose")); return true; }
    return false;
  };
  document.addEventListener("keydown", event => { if (key(event)) { event.preventDefault(); event.stopPropagation(); } }, true);

  document.addEventListener("focusin", event => {
    if (!event.target.closest("#timetable")) { if ($("cursor")) $("cursor").hidden = true; return; }
    if (event.target.matches("a[data-lesson]")) $("cursor").hidden = true;
  });

  document.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (button?.id === "undo") T.undo();
    else if (button?.id === "refusal-close") T.closeRefusal();
    else if (button?.id === "earlier") T.calendar().prev();
    else if (button?.id === "later") T.calendar().next();
  });
  document.addEventListener("DOMContentLoaded", () => {
    if (!$("timetable")) return;
    T.moves = T.setting().moves;
    T.showUndo();
  });
})(window.Timetable);
