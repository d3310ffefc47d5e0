// The room grid: a stay is opened, walked to, lifted and carried to another bed, by keyboard or by mouse.
// The server has the last word on every move; what it refuses stands at the target with its reason.
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const grid = () => $("#grid");
  const side = () => $("#side");
  const words = (name, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), grid().dataset[name]);
  const say = text => { $("#said").textContent = text; };
  const bars = () => all(".stay", grid());
  const barOf = stay => $(`.stay[data-stay="${stay}"]`, grid());
  const undone = [];
  let lift = null;      // what is being carried: {bar, row, target, ghost, fits}

  // --- the server ---------------------------------------------------------------------------------------------------------------
  const call = async (method, path, body) => {
    const answer = await fetch(`${grid().dataset.base ?? ""}/api/v1/stays/${path}`, {
      method, body: body && JSON.stringify(body),
      headers: { "Accept-Language": document.documentElement.lang, "Content-Type": "application/json", "X-CSRF-Token": $("meta[name=csrf]").content }
    });
    return { ok: answer.ok, ...(await answer.json().catch(() => ({}))) };
  };

  const attempt = async work => {
    document.body.classList.add("busy");
    try { return await work(); } catch (lost) { say(words("failed")); return { ok: false, detail: words("failed") }; }
    finally { document.body.classList.remove("busy"); }
  };

  /** Puts the parts of the page at that address in place of ours; scroll and focus stay. */
  const show = async (address, remember) => {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    if (!$("#grid", page)) { location.assign(address); return; }
    const { scrollTop, scrollLeft } = grid();
    [".bar-top", ".work"].forEach(part => $(part).replaceWith($(part, page)));
    $(".placing")?.remove();
    const placing = $(".placing", page);
    if (placing) $(".work").before(placing);
    grid().scrollTo({ top: scrollTop, left: scrollLeft });
    if (remember) history.pushState(null, "", address);
  };

  const here = change => {
    const address = new URL(location.href);
    Object.entries(change).forEach(([name, value]) => value === null ? address.searchParams.delete(name) : address.searchParams.set(name, value));
    return address.pathname + address.search;
  };

  const open = async (stay, into) => {
    await attempt(() => show(here({ stay }), true));
    (into ? $("h2", side()) : barOf(stay) ?? $("h2", side()))?.focus();
    if (!into && matchMedia("(max-width: 760px)").matches) $("h2", side())?.focus();
  };

  const shut = async () => {
    const stay = side().dataset.stay;
    await attempt(() => show(here({ stay: null }), true));
    barOf(stay)?.focus();
  };

  // --- moving -------------------------------------------------------------------------------------------------------------------
  const move = async (stay, bed, label, keep = true) => {
    const before = side().dataset.stay === String(stay) ? side().dataset.bed : "";
    const answer = await attempt(() => call("PUT", `${stay}/bed`, { bed: Number(bed) }));
    if (answer.ok) {
      if (keep && before) undone.push({ stay, bed: before, label: barOf(stay)?.closest(".bedrow").dataset.label });
      await attempt(() => show(here({ stay })));
      say(words("moved", label));
      (barOf(stay) ?? $("h2", side()))?.focus();
    } else {
      refuse(stay, bed, label, answer.detail);
    }
  };

  const refuse = (stay, bed, label, why) => {
    const row = $(`.bedrow[data-bed="${bed}"]`, grid());
    const box = $("#refusal");
    if (!row) { tell(why); return; }
    ghost(row, barOf(stay), false);
    $("span[data-text]", box).textContent = $("span[data-text]", box).dataset.text.replace("{0}", label);
    $("#refusal-why").textContent = why;
    const offer = $("[data-offer]", box);
    const beds = fitting();
    offer.textContent = offer.dataset.offer.replace("{0}", beds.length);
    offer.hidden = beds.length === 0;
    box.hidden = false;
    const top = row.getBoundingClientRect().bottom - $(".body", grid()).getBoundingClientRect().top + 6;
    const edge = $(".ghost", row)?.getBoundingClientRect().left ?? row.getBoundingClientRect().left;
    box.style.top = `${Math.min(top, $(".body", grid()).offsetHeight - box.offsetHeight - 8)}px`;
    box.style.left = `${Math.max(8, Math.min(edge - $(".body", grid()).getBoundingClientRect().left, grid().scrollLeft + grid().clientWidth - box.offsetWidth - 24))}px`;
    box.dataset.stay = stay;
    (offer.hidden ? $("[data-close]", box) : offer).focus();
  };

  const closeRefusal = () => {
    const box = $("#refusal");
    if (!box || box.hidden) return false;
    box.hidden = true;
    all(".ghost", grid()).forEach(each => each.remove());
    barOf(box.dataset.stay)?.focus();
    return true;
  };

  const fitting = () => (side()?.dataset.fits || "").split(",").filter(Boolean);
  const tell = why => { const box = $("#refused"); if (box) { box.textContent = why; box.hidden = !why; } };

  const ghost = (row, bar, fits) => {
    all(".ghost", grid()).forEach(each => each.remove());
    if (!bar || !row) return;
    const mark = document.createElement("div");
    mark.className = fits ? "ghost" : "ghost no";
    mark.style.cssText = bar.style.cssText;
    mark.innerHTML = `<i class="pi ${fits ? "pi-arrows-alt" : "pi-times-circle"}" aria-hidden="true"></i>`;
    mark.append($(".sex", bar).cloneNode(true), $(".n", bar).textContent);
    $(".lane", row).append(mark);
  };

  const pickUp = async bar => {
    if (side().dataset.stay !== bar.dataset.stay) await open(bar.dataset.stay);
    bar = barOf(bar.dataset.stay);
    if (!bar || fitting().length === 0 && !$("[data-lift]", side())) return null;
    lift = { bar, row: bar.closest(".bedrow"), target: bar.closest(".bedrow"), fits: new Set(fitting()) };
    bar.classList.add("lifted");
    grid().classList.add("carrying");
    all(".bedrow", grid()).forEach(row => row.classList.toggle("fits", lift.fits.has(row.dataset.bed)));
    say(words("lifted", $(".n", bar).textContent));
    return lift;
  };

  const carryOver = row => {
    if (!lift || !row || row === lift.target) return;
    lift.target = row;
    const fits = row === lift.row || lift.fits.has(row.dataset.bed);
    ghost(row === lift.row ? null : row, lift.bar, fits);
    row.scrollIntoView({ block: "nearest" });
    say(`${words("over", row.dataset.label)}, ${fits ? words("fits") : words("not")}`);
  };

  const putDown = keep => {
    const { bar, row, target } = lift;
    lift = null;
    bar.classList.remove("lifted");
    grid().classList.remove("carrying");
    all(".ghost", grid()).forEach(each => each.remove());
    bar.focus();
    if (keep && target !== row) return move(bar.dataset.stay, target.dataset.bed, target.dataset.label);
    say(words("back"));
  };

  // --- keys ---------------------------------------------------------------------------------------------------------------------
  const rows = () => all(".bedrow", grid());

  const walk = (bar, key) => {
    if (key === "ArrowLeft" || key === "ArrowRight") {
      const list = bars();
      return list[list.indexOf(bar) + (key === "ArrowRight" ? 1 : -1)];
    }
    const step = key === "ArrowDown" ? 1 : -1;
    const list = rows();
    const middle = bar.offsetLeft + bar.offsetWidth / 2;
    for (let i = list.indexOf(bar.closest(".bedrow")) + step; i >= 0 && i < list.length; i += step) {
      const near = bars().filter(each => list[i].contains(each)).sort((a, b) => distance(a, middle) - distance(b, middle))[0];
      if (near) return near;
    }
    return null;
  };
  const distance = (bar, middle) => Math.abs(bar.offsetLeft + bar.offsetWidth / 2 - middle);

  const carryKey = key => {
    const list = rows();
    const at = list.indexOf(lift.target);
    if (key === "ArrowDown") carryOver(list[at + 1]);
    else if (key === "ArrowUp") carryOver(list[at - 1]);
    else if (key === "Enter") putDown(true);
    else if (key === "Escape") putDown(false);
    else return false;
    return true;
  };

  const key = event => {
    if (!grid() || event.altKey || event.target.matches("select, input, textarea")) return false;
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyZ") return undo();
    if (event.ctrlKey || event.metaKey) return false;
    if (lift) return carryKey(event.key);
    if (event.key === "Escape") return closeRefusal() || (side().dataset.stay ? (shut(), true) : false);
    const bar = event.target.closest(".stay");
    if (event.code === "KeyM") {
      const chosen = bar ?? barOf(side().dataset.stay);
      if (chosen) pickUp(chosen);
      return !!chosen;
    }
    if (bar && event.key.startsWith("Arrow")) { walk(bar, event.key)?.focus(); return true; }
    return false;
  };

  const undo = () => {
    const last = undone.pop();
    if (last) move(last.stay, last.bed, last.label, false);
    return !!last;
  };

  document.addEventListener("keydown", event => { if (key(event)) { event.preventDefault(); event.stopPropagation(); } }, true);

  // --- mouse --------------------------------------------------------------------------------------------------------------------
  let drag = null;
  document.addEventListener("pointerdown", event => {
    const bar = event.target.closest(".stay");
    if (bar && event.button === 0 && event.pointerType === "mouse" && !lift) drag = { bar, x: event.clientX, y: event.clientY };
  });
  document.addEventListener("pointermove", async event => {
    if (!drag) return;
    if (!drag.begun && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 6) {
      drag.begun = true;
      drag.ready = await pickUp(drag.bar);
    }
    if (drag?.ready) carryOver(document.elementFromPoint(event.clientX, event.clientY)?.closest(".bedrow"));
  });
  document.addEventListener("pointerup", event => {
    const carried = drag?.begun;
    const over = document.elementFromPoint(event.clientX, event.clientY)?.closest(".bedrow");
    if (carried && lift) { if (over) carryOver(over); putDown(!!over); }
    if (carried) document.addEventListener("click", stop => stop.stopPropagation(), { capture: true, once: true });
    drag = null;
  });

  document.addEventListener("click", event => {
    const on = selector => event.target.closest(selector);
    if (!grid()) return;
    if (on(".stay")) open(on(".stay").dataset.stay);
    else if (on("[data-shut]")) shut();
    else if (on("[data-close]")) closeRefusal();
    else if (on("[data-offer]")) { closeRefusal(); $(".offer", side())?.focus(); }
    else if (on("[data-lift]")) pickUp(barOf(side().dataset.stay));
    else if (on("[data-to]")) move(side().dataset.stay, on("[data-to]").dataset.to, on("[data-to]").dataset.label);
    else if (on("[data-put]")) act("PUT", on("[data-put]").dataset.put, on("[data-put]").dataset.put === "departure" ? {} : undefined);
    else if (on("[data-delete]")) act("DELETE", on("[data-delete]").dataset.delete);
    else if (on("[data-early]")) act("PUT", "departure", $("#reason").value ? { reason: $("#reason").value } : {});
  });

  const act = async (method, what, body) => {
    const stay = side().dataset.stay;
    const answer = await attempt(() => call(method, `${stay}/${what}`, body));
    if (!answer.ok) { tell(answer.detail); return; }
    await attempt(() => show(here({ stay })));
    $("h2", side())?.focus();
  };

  // --- filters and history --------------------------------------------------------------------------------------------------------
  document.documentElement.classList.add("scripted");
  document.addEventListener("change", event => {
    const form = event.target.closest("#filter");
    if (!form) return;
    all("select", form).forEach(each => { each.disabled = each.value === ""; });
    form.submit();
  });
  addEventListener("popstate", () => grid() && attempt(() => show(location.href)));
})();
