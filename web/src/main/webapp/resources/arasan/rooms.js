// The room grid: keys, mouse, panel, filters. What is done with them stands in the other parts.
(R => {
  const { $, all, t } = R;
  document.documentElement.classList.add("scripted");

  // --- the panel --------------------------------------------------------------------------------------------------------------------
  /** Shows that stay beside the grid, or nothing. */
  R.panel = async id => {
    const side = $("#side");
    if (!id) { side.hidden = true; side.replaceChildren(); return; }
    const answer = await fetch(`${R.grid().dataset.base ?? ""}/admin/stay-panel.xhtml?id=${id}`).catch(() => null);
    if (!answer?.ok) { R.say(t("failed")); return; }
    const fresh = $("#panel", new DOMParser().parseFromString(await answer.text(), "text/html"));
    if (fresh) { side.replaceChildren(fresh); side.hidden = false; }
    R.tick();
  };

  const open = async (id, into) => {
    if (R.phone()) { location.assign(`${R.grid().dataset.base ?? ""}/admin/stay.xhtml?id=${id}`); return; }
    history.pushState(null, "", R.here({ stay: id }));
    R.show();
    R.goToStay(id);
    await R.panel(id);
    if (into) $("h2", $("#side"))?.focus();
  };

  const shut = () => {
    const id = R.asked("stay");
    history.pushState(null, "", R.here({ stay: null }));
    R.panel(null);
    R.show();
    if (!R.goToStay(id)) R.grid().focus();
  };

  /** Puts the page at that address in place of ours; the script and its undos stay. */
  const turn = async address => {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    if (!page.getElementById("grid")) { location.assign(address); return; }
    [".bar-top", ".top-rows"].forEach(part => $(part).replaceWith($(part, page)));
    const [mine, theirs] = [R.grid(), page.getElementById("grid")];
    Object.assign(mine.dataset, theirs.dataset);
    mine.style.cssText = theirs.style.cssText;
    $(".placing")?.remove();
    const placing = $(".placing", page);
    if (placing) $(".work").before(placing);
    await Promise.all([R.load(), R.panel(R.asked("stay"))]);
  };

  const go = address => { history.pushState(null, "", address); return turn(address).catch(() => location.assign(address)); };

  // --- keys -------------------------------------------------------------------------------------------------------------------------
  const LETTERS = { KeyM: "move", KeyX: "swap", KeyE: "extend", KeyS: "shorten" };
  const chosen = event => R.stay(event.target.closest?.(".stay")?.dataset.stay ?? R.asked("stay"));

  const key = event => {
    if (!R.sheet || event.altKey || event.target.matches("select, input, textarea") || $("dialog[open]")) return false;
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyZ") { R.undo(); return true; }
    if (R.lifted()) return R.carryKey(event.key);
    if (event.key === "Escape") return R.closeRefusal() || (R.asked("stay") && !$("#side").hidden ? (shut(), true) : false);
    if (R.walk(event)) return true;
    if (event.ctrlKey || event.metaKey || !event.target.closest("#grid, #side, body")) return false;
    if (LETTERS[event.code] && chosen(event)) { R.pickUp(chosen(event).id, LETTERS[event.code]); return true; }
    if (event.code === "KeyR" && chosen(event)) { R.replace(chosen(event)); return true; }
    if (event.code === "KeyN" && chosen(event)) { R.noShow(chosen(event)); return true; }
    if (event.key === "Enter" && event.target.matches(".stay")) { open(event.target.dataset.stay, true); return true; }
    return false;
  };
  document.addEventListener("keydown", event => { if (key(event)) { event.preventDefault(); event.stopPropagation(); } }, true);

  // --- mouse ------------------------------------------------------------------------------------------------------------------------
  let drag = null;
  const columnAt = (lane, x) => {
    const box = lane.getBoundingClientRect();
    return Math.max(0, Math.min(R.sheet.days - 1, Math.floor((x - box.left) / box.width * R.sheet.days)));
  };
  const under = event => document.elementFromPoint(event.clientX, event.clientY);
  const handle = (bar, x) => {
    const box = bar.getBoundingClientRect();
    if (box.width < 28) return null;
    if (box.right - x <= 8 && !bar.matches(".goes-on")) return "last";
    return x - box.left <= 6 && !bar.matches(".from-before") ? "first" : null;
  };

  document.addEventListener("pointerdown", event => {
    if (!R.sheet || event.button !== 0 || event.pointerType !== "mouse" || R.lifted()) return;
    const bar = event.target.closest(".stay");
    const lane = event.target.closest(".lane");
    if (bar && R.stay(bar.dataset.stay) && !bar.matches(".was")) drag = { id: bar.dataset.stay, x: event.clientX, y: event.clientY, edge: lane && handle(bar, event.clientX), lane };
    else if (lane && !event.target.closest(".cell")) drag = { row: lane.closest(".bedrow"), lane, start: columnAt(lane, event.clientX), x: event.clientX, y: event.clientY };
  });

  document.addEventListener("pointermove", event => {
    if (!drag) return;
    const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 6;
    if (!drag.begun && far) {
      drag.begun = true;
      if (drag.id) drag.ready = R.pickUp(drag.id, drag.edge ? "stretch" : "move");
      R.grid().setPointerCapture(event.pointerId);
    }
    if (!drag.begun) return;
    roll(event);
    if (drag.row) R.choose(drag.row, drag.start, columnAt(drag.lane, event.clientX));
    else if (drag.ready && R.lifted()) follow(event);
  });

  /** Near the edge the grid rolls on under the hand. */
  const roll = event => {
    const scroll = $(".scroll");
    const box = scroll.getBoundingClientRect();
    const head = $(".top-rows").offsetHeight;
    if (event.clientY > box.bottom - 24) scroll.scrollTop += 18; else if (event.clientY < box.top + head + 18) scroll.scrollTop -= 18;
  };

  const follow = event => {
    if (drag.edge) { R.stretchTo(drag.edge, R.day(columnAt(drag.lane, event.clientX))); return; }
    const stay = R.lifted().stay;
    const moved = !drag.lane ? 0 : Math.round((event.clientX - drag.x) / drag.lane.getBoundingClientRect().width * R.sheet.days);
    R.shiftTo(R.plus(stay.firstDay, moved));
    const target = under(event);
    const other = target?.closest(".stay");
    const row = target?.closest(".bedrow");
    if (row) R.carryOver(row, other && other.dataset.stay !== String(stay.id) && other.closest(".bedrow") === row ? R.stay(other.dataset.stay) : null);
  };

  document.addEventListener("pointerup", event => {
    if (!drag) return;
    const { begun, row } = drag;
    if (begun && R.lifted()) under(event)?.closest("#grid") || R.lifted().kind === "stretch" ? R.drop() : R.cancelLift();
    if (begun) swallowClick();
    drag = null;
    const cell = begun && row && $(".cell", row);
    if (cell) R.book(cell);
  });

  document.addEventListener("pointercancel", () => {
    if (drag?.begun && R.lifted()) R.cancelLift();
    drag = null;
  });

  /** The click that ends a drag opens nothing. */
  const swallowClick = () => {
    const stop = event => { event.stopPropagation(); event.preventDefault(); };
    document.addEventListener("click", stop, { capture: true, once: true });
    setTimeout(() => document.removeEventListener("click", stop, { capture: true }));
  };

  // --- clicks -----------------------------------------------------------------------------------------------------------------------
  /** The stay in the panel, which need not be in sight. */
  const current = () => {
    const { stay, tag, look, bed, first, last, guest } = $("#panel").dataset;
    return R.stay(stay) ?? { id: Number(stay), tag, look, bed: Number(bed) || null, firstDay: first, lastDay: last, guest };
  };
  const CLICKS = {
    "[aria-disabled=true]": button => R.say($("#why-not")?.textContent.replace(/\s+/g, " ").trim() || button.textContent),
    ".stay": bar => open(bar.dataset.stay),
    ".cell": cell => R.book(cell),
    "[data-shut]": shut,
    "[data-close]": R.closeRefusal,
    "#undo": R.undo,
    "[data-lift]": button => R.pickUp(R.asked("stay"), button.dataset.lift),
    "[data-to]": button => R.move(current(), Number(button.dataset.to)),
    "[data-no-show]": () => R.noShow(current()),
    "[data-replace]": () => R.replace(current()),
    "[data-confirm]": () => R.confirm(current()),
    "[data-cancel]": () => R.giveUp(current()),
    "[data-act]": button => R.act(current(), button.dataset.method ?? "PUT", button.dataset.act, button.dataset.act === "departure" ? {} : undefined),
    "[data-early]": () => R.act(current(), "PUT", "departure", $("#reason").value ? { reason: $("#reason").value } : {}),
    ".chip[data-look]": chip => toggle(chip.dataset.look),
    "#filters": button => button.setAttribute("aria-expanded", $(".bar-top").classList.toggle("open")),
    "#new-stay": () => R.book(null),
    ".bar-top a[href]": link => go(link.getAttribute("href"))
  };

  document.addEventListener("click", event => {
    if (!R.grid() || event.ctrlKey || event.metaKey || event.button !== 0) return;
    if (!R.sheet) { ready.then(() => R.sheet && event.target.isConnected && press(event)); return; }
    press(event);
  });

  const press = event => {
    const selector = Object.keys(CLICKS).find(each => event.target.closest(each));
    if (selector) { if (selector.includes("href")) event.preventDefault(); CLICKS[selector](event.target.closest(selector)); return; }
    const lane = event.target.closest(".lane");
    if (lane && R.grid().contains(lane)) {
      const day = R.phone() && R.sheet.today ? R.column(R.sheet.today.day) : columnAt(lane, event.clientX);
      R.choose(lane.closest(".bedrow"), day, day);
      R.book($(".cell", lane));
    }
  };

  const toggle = look => {
    const hidden = new Set(R.asked("hide").split(",").filter(Boolean));
    if (!hidden.delete(look)) hidden.add(look);
    history.replaceState(null, "", R.here({ hide: [...hidden].join(",") }));
    R.show();
    R.say(`${t(`look.${look}`)}: ${t(hidden.has(look) ? "hidden" : "shown")}`);
  };

  // --- filters, holds, the way back in the browser, others' changes ------------------------------------------------------------------
  document.addEventListener("change", event => {
    if (event.target.name === "colour") { history.replaceState(null, "", R.here({ colour: event.target.value === "state" ? null : event.target.value })); R.show(); R.paint(); }
    else if (event.target.closest("#filter")) go(R.here({ [event.target.name]: event.target.value, ...(event.target.name === "resort" ? { building: null, floor: null, category: null, intake: null, stay: null } : {}) }));
  });
  document.addEventListener("submit", event => { if (event.target.id === "filter") event.preventDefault(); });

  /** Time that is left of a hold. */
  R.tick = () => all("time[data-until]").forEach(time => {
    const left = Math.max(0, Math.round((Date.parse(time.dataset.until) - Date.now() - R.ahead) / 1000));
    time.textContent = left >= 86_400 ? t("left.days", Math.floor(left / 86_400)) : left >= 3600 ? t("left.hours", Math.floor(left / 3600)) : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  });
  R.ahead = 0;
  setInterval(() => R.tick(), 1000);

  addEventListener("popstate", () => R.sheet && turn(location.href));
  const freshen = () => { if (!document.hidden && R.sheet && !R.lifted() && !$("dialog[open]") && $("#refusal").hidden) R.load(); };
  document.addEventListener("visibilitychange", freshen);
  setInterval(freshen, 60_000);
  /** The line of now lies over the rooms; it must not cross their names when it is scrolled below them. */
  document.addEventListener("scroll", event => {
    if (!event.target.matches?.(".scroll")) return;
    const line = document.getElementById("now");
    line.style.visibility = line.offsetLeft - $(".line > :first-child").offsetWidth < event.target.scrollLeft ? "hidden" : "";
  }, { capture: true, passive: true });

  let begun;
  const ready = new Promise(resolve => { begun = resolve; });
  const begin = async () => {
    const shown = R.grid() && await R.load();
    begun();
    if (!shown) return;
    R.tick();
    document.querySelector(".stay.selected")?.scrollIntoView({ block: "center" });
  };
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", begin) : begin();
})(window.Rooms);
