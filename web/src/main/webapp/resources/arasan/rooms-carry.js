// The room grid: a stay is lifted and carried to another bed or other days, onto another stay to change places, or pulled longer and shorter.
// The server has the last word; what it refuses goes back to where it was, and the reason stands at the target.
(R => {
  const { $, all, t } = R;
  let lift = null;      // {kind, stay, row, target, first, last, mate, fits, edge}
  R.lifted = () => lift;
  const bar = () => document.getElementById(`s${lift.stay.id}`);
  const shifts = stay => !stay.intake && ["HELD", "CONFIRMED", "WAITING"].includes(stay.look);
  const nights = () => R.between(lift.first, lift.last);

  /** @param kind move, swap, extend or shorten */
  R.pickUp = (id, kind) => {
    const stay = R.stay(id);
    if (!stay || ["LEFT", "NO_SHOW"].includes(stay.look) || !stay.bed && kind !== "move" || document.getElementById(`s${id}`) === null) {
      R.say(t("not-now", stay ? t(`look.${stay.look}`) : ""));
      return null;
    }
    if (lift) putBack();
    const row = document.getElementById(`s${id}`).closest(".bedrow");
    lift = { kind, stay, row, target: row, first: stay.firstDay, last: stay.lastDay, mate: null, fits: null, edge: "last" };
    bar().classList.add("lifted");
    R.grid().classList.add("carrying");
    R.closeRefusal?.();
    if (kind === "move") light();
    if (kind === "extend") stretch(1); else if (kind === "shorten") stretch(-1);
    else R.say(t(`lifted.${kind}`, stay.guest));
    return lift;
  };

  /** Marks the beds that fit, as soon as the server has said which. */
  const light = async () => {
    const mine = lift;
    const answer = await R.call("GET", `stays/${mine.stay.id}/fitting-beds`);
    if (lift !== mine || !answer.ok) return;
    mine.fits = new Set(answer.rows.map(each => String(each.bed.id)));
    all(".bedrow", R.grid()).forEach(row => row.classList.toggle("fits", mine.fits.has(row.dataset.bed)));
    ghost();
  };

  // --- while it is carried ----------------------------------------------------------------------------------------------------------
  const fits = () => lift.target === lift.row || !lift.fits || lift.fits.has(lift.target.dataset.bed);

  /** The shape at the target; also kept there with a refusal. */
  R.ghost = (row, first, last, text, good, icon) => {
    all(".ghost", R.grid()).forEach(each => each.remove());
    if (!row) return null;
    const mark = document.createElement("div");
    mark.className = good ? "ghost" : "ghost no";
    mark.style.cssText = `--s:${Math.max(0, R.column(first) + 0.58)};--e:${Math.min(R.sheet.days, R.column(last) + 0.5)}`;
    mark.innerHTML = `<i class="pi ${icon}" aria-hidden="true"></i><span>${R.esc(text)}</span>`;
    $(".lane", row).append(mark);
    return mark;
  };

  const ghost = () => {
    if (!lift.target) return;
    const moved = lift.target !== lift.row || lift.first !== lift.stay.firstDay || lift.last !== lift.stay.lastDay;
    const days = lift.first !== lift.stay.firstDay || lift.last !== lift.stay.lastDay;
    if (!moved && !lift.mate) { R.ghost(null); return; }
    const icon = lift.mate ? "pi-arrow-right-arrow-left" : lift.kind === "move" ? fits() ? "pi-arrows-alt" : "pi-times-circle" : "pi-arrows-h";
    const text = lift.mate ? t("swap-with", lift.mate.guest) : days ? `${R.span(lift.first, lift.last)} · ${t("nights", nights())}` : lift.stay.guest;
    R.ghost(lift.target, lift.first, lift.last, text, fits() || !!lift.mate, icon);
  };

  const speak = () => {
    if (lift.mate) R.say(t("over-stay", lift.target.dataset.label, lift.mate.guest));
    else if (lift.kind === "move") {
      const days = lift.first === lift.stay.firstDay ? "" : `, ${R.span(lift.first, lift.last)}`;
      R.say(`${t("over", lift.target.dataset.label)}${days}${lift.fits ? `, ${t(fits() ? "fits" : "fits-not")}` : ""}`);
    } else R.say(`${R.span(lift.first, lift.last)}, ${t("nights", nights())}`);
  };

  const mateIn = row => (R.sheet.byBed.get(Number(row.dataset.bed)) ?? [])
    .find(other => other !== lift.stay && other.s < lift.stay.e && other.e > lift.stay.s && !["LEFT", "NO_SHOW"].includes(other.look));

  /** Over that bed; over another stay, places will be changed. */
  R.carryOver = (row, mate) => {
    if (!lift || !row) return;
    lift.target = row;
    lift.mate = row === lift.row || !lift.stay.bed ? null : mate ?? (lift.kind === "swap" ? mateIn(row) : null);
    ghost();
    speak();
  };

  R.shift = days => {
    if (!lift || !shifts(lift.stay)) { if (lift) R.say(t("days-stay")); return; }
    lift.first = R.plus(lift.first, days);
    lift.last = R.plus(lift.last, days);
    ghost();
    speak();
  };

  const stretch = days => {
    const edge = lift.edge;
    const changed = R.plus(lift[edge], days);
    const [first, last] = edge === "last" ? [lift.first, changed] : [changed, lift.last];
    if (R.between(first, last) < 1) { R.say(t("one-night")); return; }
    lift.first = first;
    lift.last = last;
    ghost();
    speak();
  };

  /** For the mouse: the edge lies there now. */
  R.stretchTo = (edge, day) => {
    if (!lift) return;
    lift.edge = edge;
    stretch(R.between(lift[edge], day));
  };

  R.shiftTo = first => { if (lift && shifts(lift.stay) && first !== lift.first) R.shift(R.between(lift.first, first)); };

  const putBack = () => {
    const { stay } = lift;
    bar()?.classList.remove("lifted");
    lift = null;
    R.grid().classList.remove("carrying");
    all(".bedrow.fits", R.grid()).forEach(row => row.classList.remove("fits"));
    R.ghost(null);
    return stay;
  };

  R.drop = () => {
    const { stay, target, row, first, last, mate, kind } = lift;
    putBack();
    R.goToStay(stay.id);
    if (mate) return R.swap(stay, mate);
    const days = first !== stay.firstDay || last !== stay.lastDay;
    if (kind === "swap") return R.say(t("nobody-there", target.dataset.label));
    if (days) return R.retime(stay, first, last, target === row ? null : Number(target.dataset.bed));
    if (target && target !== row) return R.move(stay, Number(target.dataset.bed));
    return R.say(t("back"));
  };

  R.cancelLift = () => { const stay = putBack(); R.goToStay(stay.id); R.say(t("back")); };

  const nextMate = step => {
    const list = all(".bedrow", R.grid());
    for (let i = list.indexOf(lift.target) + step; i >= 0 && i < list.length; i += step) {
      if (list[i] !== lift.row && mateIn(list[i])) return list[i];
    }
    return null;
  };

  R.carryKey = key => {
    const list = all(".bedrow", R.grid());
    const down = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    const right = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    if (key === "Enter") R.drop();
    else if (key === "Escape") R.cancelLift();
    else if (down && lift.kind === "swap") R.carryOver(nextMate(down));
    else if (down && lift.kind === "move") R.carryOver(list[list.indexOf(lift.target) + down]);
    else if (down) { lift.edge = down > 0 ? "last" : "first"; R.say(t(`edge.${lift.edge}`)); }
    else if (right && lift.kind === "move") R.shift(right);
    else if (right && lift.kind !== "swap") stretch(right);
    else return key !== "Tab";
    lift?.target?.scrollIntoView({ block: "nearest" });
    return true;
  };
})(window.Rooms);
