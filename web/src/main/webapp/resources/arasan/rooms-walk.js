// The room grid by keyboard: arrows go from bed to bed and from day to day, over stays and free days alike. One thing at a time can be tabbed to.
(R => {
  const { $, all, t } = R;
  let here = null;          // {row, day}: where the reader is
  const rows = () => all(".bedrow", R.grid());
  const bedOf = row => Number(row.dataset.bed);
  const seen = stay => getComputedStyle(document.getElementById(`s${stay.id}`)).display !== "none";

  /** Who has the bed in the night that follows a day. */
  R.guestAt = (bed, day) => (R.sheet.byBed.get(bed) ?? []).find(stay => stay.look !== "NO_SHOW" && stay.s < day + 0.99 && stay.e > day + 0.75)
    ?? (R.sheet.byBed.get(bed) ?? []).find(stay => stay.s < day + 0.99 && stay.e > day + 0.75);

  const settle = element => {
    all("[tabindex='0']", R.grid()).forEach(each => { if (each !== element) each.tabIndex = -1; });
    R.grid().tabIndex = -1;
    element.tabIndex = 0;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  R.leaveCell = () => all(".cell", R.grid()).forEach(each => each.remove());

  /** A free day, or several: a button of its own for as long as somebody is there. */
  const cell = (row, first, last = first) => {
    R.leaveCell();
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cell";
    button.dataset.first = first;
    button.dataset.last = last;
    button.style.cssText = `--s:${first};--e:${last + 1}`;
    const days = first === last ? `${R.weekday(R.day(first))} ${R.short(R.day(first))}` : R.span(R.day(first), R.day(last));
    const closed = R.closedAt?.(bedOf(row), first);
    button.setAttribute("aria-label", t(closed ? "cell-closed" : "cell", row.dataset.label, days, closed?.reason ?? ""));
    $(".lane", row).append(button);
    return button;
  };

  /** Goes to that day of that bed: to the stay there, or to the free day. */
  R.goTo = (row, day) => {
    if (!row) return;
    here = { row, day: Math.max(0, Math.min(R.sheet.days - 1, day)) };
    const stay = R.guestAt(bedOf(row), here.day);
    if (stay && seen(stay)) { R.leaveCell(); settle(document.getElementById(`s${stay.id}`)); } else settle(cell(row, here.day));
  };

  R.choose = (row, first, last) => { here = { row, day: last }; settle(cell(row, Math.min(first, last), Math.max(first, last))); };

  R.goToStay = id => {
    const bar = document.getElementById(`s${id}`);
    if (!bar) return false;
    if (!R.grid().contains(bar)) { bar.focus(); return true; }
    const stay = R.stay(id);
    const day = Math.max(0, Math.min(R.sheet.days - 1, Math.ceil(stay.s - 0.75)));
    here = { row: bar.closest(".bedrow"), day: here && stay.s < here.day + 0.99 && stay.e > here.day + 0.75 ? here.day : day };
    R.leaveCell();
    settle(bar);
    return true;
  };

  const across = (element, step) => {
    const stay = element.matches(".stay") && R.stay(element.dataset.stay);
    if (!stay || stay.bed !== bedOf(here.row)) return here.day + step;
    return step > 0 ? Math.max(here.day + 1, Math.ceil(stay.e - 0.75)) : Math.min(here.day - 1, Math.ceil(stay.s - 0.99) - 1);
  };

  const page = step => {
    const list = all(".storey", R.grid());
    const next = list[list.indexOf(here.row.closest(".storey")) + step];
    return next ? $(".bedrow", next) : null;
  };

  /** @returns whether the key was one of walking */
  R.walk = event => {
    const element = event.target.closest(".stay, .cell");
    if (!element || !R.grid().contains(element)) return false;
    if (!here || !here.row.isConnected || here.row !== element.closest(".bedrow")) {
      here = { row: element.closest(".bedrow"), day: element.matches(".cell") ? Number(element.dataset.last) : Math.max(0, Math.ceil(R.stay(element.dataset.stay).s - 0.75)) };
    }
    const list = rows();
    const at = list.indexOf(here.row);
    if (event.shiftKey && element.matches(".cell") && /^Arrow(Left|Right)$/.test(event.key)) {
      const start = Number(element.dataset.anchor ?? element.dataset.first);
      const end = Math.max(0, Math.min(R.sheet.days - 1, here.day + (event.key === "ArrowRight" ? 1 : -1)));
      R.choose(here.row, start, end);
      $(".cell", here.row).dataset.anchor = start;
      return true;
    }
    if (event.shiftKey) return false;
    switch (event.key) {
      case "ArrowRight": R.goTo(here.row, across(element, 1)); return true;
      case "ArrowLeft": R.goTo(here.row, across(element, -1)); return true;
      case "ArrowDown": R.goTo(list[at + 1], here.day); return true;
      case "ArrowUp": R.goTo(list[at - 1], here.day); return true;
      case "Home": event.ctrlKey ? R.goTo(list[0], here.day) : R.goTo(here.row, 0); return true;
      case "End": event.ctrlKey ? R.goTo(list.at(-1), here.day) : R.goTo(here.row, R.sheet.days - 1); return true;
      case "PageDown": R.goTo(page(1), here.day); return true;
      case "PageUp": R.goTo(page(-1), here.day); return true;
      default: return false;
    }
  };

  /** Whoever tabs into the grid comes to where they were, else to the stay that is open, else to today's first bed. */
  document.addEventListener("focusin", event => {
    if (event.target.id !== "grid" || !R.sheet) return;
    if (here?.row.isConnected) R.goTo(here.row, here.day);
    else if (!R.goToStay(R.asked("stay"))) R.goTo(rows()[0], R.sheet.today ? R.column(R.sheet.today.day) : 0);
  });
})(window.Rooms);
