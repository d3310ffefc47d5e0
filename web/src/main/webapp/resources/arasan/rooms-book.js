// The room grid: a new stay, another guest instead, a confirmation, a cancellation. What the server refuses stands at its field.
(R => {
  const { $, all, t, esc } = R;
  let guest = null;      // who is chosen from the list: a row of candidates
  let former = null;     // the stay whose guest is replaced, or null
  let wanted = null;     // the bed that was clicked
  let round = 0;
  const at = id => document.getElementById(id);

  // --- opening ----------------------------------------------------------------------------------------------------------------------
  const open = () => {
    const dialog = at("book");
    guest = null;
    at("book-guest").value = "";
    at("book-why").value = "";
    at("book-voucher").value = "";
    at("book-vouchers").replaceChildren();
    clear(dialog);
    list([]);
    dialog.classList.toggle("replacing", !!former);
    at("book-title").textContent = at("book-title").dataset[former ? "textReplace" : "textNew"];
    at("book-instead").hidden = !former;
    at("book-go").textContent = t(former ? "replace-go" : "book-go");
    paper();
    dialog.showModal();
    at("book-guest").focus();
  };

  /** @param cell free days that were chosen, or null */
  R.book = cell => {
    former = null;
    const row = cell?.closest(".bedrow");
    wanted = row ? Number(row.dataset.bed) : null;
    const first = cell ? R.day(Number(cell.dataset.first)) : R.sheet.today?.day ?? R.sheet.firstDay;
    const many = cell && cell.dataset.last !== cell.dataset.first;
    const next = (R.sheet.byBed.get(wanted) ?? []).filter(stay => stay.look !== "NO_SHOW" && stay.s > R.column(first)).map(stay => stay.firstDay).sort()[0];
    const usual = R.plus(first, 9);
    at("book-first").value = first;
    at("book-last").value = many ? R.plus(R.day(Number(cell.dataset.last)), 1) : next && next < usual && next > first ? next : usual;
    open();
    beds();
  };

  R.replace = stay => {
    if (!["HELD", "CONFIRMED"].includes(stay.look)) { R.say(t("not-now", t(`look.${stay.look}`))); return; }
    former = stay;
    open();
    at("book-instead").textContent = t("instead", stay.guest, R.sheet.label.get(stay.bed) ?? "–", R.span(stay.firstDay, stay.lastDay));
  };

  const state = () => $("[name=book-state]:checked").value;
  const paper = () => { $(".paper", at("book")).hidden = !former && state() !== "CONFIRMED"; };

  // --- the guest: a field with a list ----------------------------------------------------------------------------------------------------
  const list = rows => {
    const box = at("book-found");
    box.hidden = rows.length === 0;
    at("book-guest").setAttribute("aria-expanded", rows.length > 0);
    at("book-guest").removeAttribute("aria-activedescendant");
    box.replaceChildren(...rows.map((row, i) => {
      const option = document.createElement("li");
      option.id = `found-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const notes = [...row.waiting.map(each => t("asked-for", R.span(each.firstDay, each.lastDay))), ...row.vouchers.slice(0, 2).map(each => t("has-voucher", each))];
      option.innerHTML = `${R.sex(row.sex)} <b>${esc(row.name)}</b> <span class="muted">${esc(row.iin)} · ${esc(row.union)}</span>`
        + notes.map(note => `<span class="note">${esc(note)}</span>`).join("");
      option.row = row;
      return option;
    }));
  };

  let typing = null;
  const search = async () => {
    const mine = ++round;
    const words = at("book-guest").value.trim();
    guest = null;
    if (words.length < 2) { list([]); return; }
    const answer = await R.call("GET", `resorts/${R.grid().dataset.resort}/candidates?q=${encodeURIComponent(words)}`);
    if (mine !== round) return;
    list(answer.rows ?? []);
    at("book-guest-hint").textContent = answer.ok ? answer.rows.length ? t("found", answer.rows.length) : t("nobody-found") : answer.detail;
  };

  const choose = option => {
    const words = at("book-guest").value.replace(/\s/g, "");
    guest = { ...option.row, whole: /^\d{12}$/.test(words) ? words : undefined };
    round++;
    at("book-guest").value = guest.name;
    list([]);
    at("book-guest-hint").textContent = `${guest.iin} · ${guest.union}`;
    at("book-vouchers").replaceChildren(...guest.vouchers.map(number => new Option(number, number)));
    const request = former ? null : guest.waiting[0];
    if (request) { at("book-first").value = request.firstDay; at("book-last").value = request.lastDay; }
    if (!former && guest.vouchers.length) {
      $("[name=book-state][value=CONFIRMED]").checked = true;
      at("book-voucher").value = guest.vouchers[0];
    }
    paper();
    if (!former) beds();
  };

  const step = by => {
    const options = all("[role=option]", at("book-found"));
    if (!options.length) return;
    const now = options.findIndex(each => each.getAttribute("aria-selected") === "true");
    const next = options[(now + by + options.length) % options.length];
    options.forEach(each => each.setAttribute("aria-selected", each === next));
    at("book-guest").setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  };

  // --- the beds that fit -----------------------------------------------------------------------------------------------------------------
  const beds = async () => {
    const select = at("book-bed");
    const before = Number(select.value) || wanted;
    const [first, last] = [at("book-first").value, at("book-last").value];
    const answer = guest && first && last ? await R.call("GET", `resorts/${R.grid().dataset.resort}/fitting-beds?member=${guest.member}&firstDay=${first}&lastDay=${last}`) : null;
    const fitting = answer?.rows ?? [];
    const options = [new Option(t("any-bed"), "")];
    if (before && !fitting.some(each => each.bed.id === before)) options.push(new Option(R.sheet.label.get(before) ?? "", before));
    options.push(...fitting.map(each => new Option(`${each.bed.label} · ${t("where", each.bed.category, each.bed.floor)} · ${each.notes.map(note => t(`note.${note}`)).join(", ")}`, each.bed.id)));
    select.replaceChildren(...options);
    select.value = before ?? "";
    at("book-bed-hint").textContent = !answer ? "" : !answer.ok ? answer.detail
      : before && !fitting.some(each => each.bed.id === before) ? t("bed-fits-not", R.sheet.label.get(before)) : t("beds-found", fitting.length);
  };

  // --- sending ---------------------------------------------------------------------------------------------------------------------------
  const clear = dialog => all("[role=alert]", dialog).forEach(each => { each.hidden = true; });
  const refuse = (dialog, answer) => {
    const field = answer.field && $(`[data-field="${answer.field}"]`, dialog);
    const shown = field && field.checkVisibility?.() !== false && !field.closest("[hidden]") ? field : $(".refused", dialog);
    shown.textContent = answer.detail ?? t("failed");
    shown.hidden = false;
    (shown.parentElement.matches(".f") ? $("input, select", shown.parentElement) : $("button[type=submit]", dialog))?.focus();
  };

  const send = async () => {
    clear(at("book"));
    if (!guest) { refuse(at("book"), { field: "member", detail: t("choose-guest") }); return; }
    const why = at("book-why").value.trim() || undefined;
    const voucher = at("book-voucher").value.trim() || undefined;
    const bed = Number(at("book-bed").value) || undefined;
    const request = former ? null : guest.waiting[0];
    const [firstDay, lastDay] = [at("book-first").value || undefined, at("book-last").value || undefined];
    const answer = former ? await R.call("POST", `stays/${former.id}/replacement`, { member: guest.member, iin: guest.whole, voucher, why })
      : request && state() === "HELD" ? await R.call("PUT", `stays/${request.stay}/hold`, { bed, why })
        : await R.call("POST", "stays", { resort: Number(R.grid().dataset.resort), member: guest.member, iin: guest.whole, firstDay, lastDay, state: state(), bed: state() === "REQUESTED" ? undefined : bed,
          voucher: state() === "CONFIRMED" ? voucher : undefined, why });
    if (!answer.ok) { refuse(at("book"), answer); return; }
    at("book").close();
    history.pushState(null, "", R.here({ stay: answer.id }));
    await R.refresh(answer.id);
    R.goToStay(answer.id);
    const bedNow = answer.bed?.label ?? "";
    R.say(former ? t("replaced", guest.name, former.guest)
      : answer.state === "REQUESTED" ? t("waiting-now", guest.name)
        : [t("booked", [guest.name, bedNow, R.span(answer.firstDay, answer.lastDay)].filter(Boolean).join(", ")), answer.heldUntil && t("held", R.moment(answer.heldUntil))].filter(Boolean).join(" "));
  };

  // --- one question before a confirmation or a cancellation ---------------------------------------------------------------------------------
  let asked = null;
  const ask = (kind, stay) => {
    asked = { kind, stay };
    const dialog = at("ask");
    dialog.dataset.kind = kind;
    at("ask-title").textContent = at("ask-title").dataset[kind === "confirm" ? "textConfirm" : "textCancel"];
    at("ask-go").textContent = at("ask-go").dataset[kind === "confirm" ? "textConfirm" : "textCancel"];
    at("ask-go").classList.toggle("danger", kind === "cancel");
    at("ask-why").value = at("ask-voucher").value = "";
    clear(dialog);
    dialog.showModal();
    (kind === "confirm" ? at("ask-voucher") : at("ask-why")).focus();
  };
  R.confirm = stay => ask("confirm", stay);
  R.giveUp = stay => ask("cancel", stay);

  const answerAsked = async () => {
    const { kind, stay } = asked;
    const why = at("ask-why").value.trim() || undefined;
    const answer = kind === "confirm" ? await R.call("PUT", `stays/${stay.id}/confirmation`, { voucher: at("ask-voucher").value.trim(), why }, stay.tag)
      : await R.call("PUT", `stays/${stay.id}/cancellation`, { why }, stay.tag);
    if (!answer.ok) { refuse(at("ask"), answer); return; }
    at("ask").close();
    await R.refresh(stay.id);
    R.say(t("done"));
  };

  // --- wiring ----------------------------------------------------------------------------------------------------------------------------
  document.addEventListener("input", event => {
    if (event.target.id === "book-guest") { clearTimeout(typing); typing = setTimeout(search, 180); }
  });
  document.addEventListener("change", event => {
    if (event.target.name === "book-state") paper();
    if (["book-first", "book-last"].includes(event.target.id)) beds();
  });
  document.addEventListener("keydown", event => {
    if (event.target.id !== "book-guest") return;
    const chosen = $("[aria-selected=true]", at("book-found"));
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); step(event.key === "ArrowDown" ? 1 : -1); }
    else if (event.key === "Enter") { event.preventDefault(); const option = chosen ?? $("[role=option]", at("book-found")); if (option) choose(option); }
    else if (event.key === "Escape" && !at("book-found").hidden) { event.preventDefault(); list([]); }
  });
  document.addEventListener("click", event => {
    const option = event.target.closest("#book-found [role=option]");
    if (option) choose(option);
    if (event.target.closest("[data-dismiss]")) event.target.closest("dialog").close();
  });
  document.addEventListener("submit", event => {
    if (!event.target.closest("dialog.book")) return;
    event.preventDefault();
    event.target.closest("#ask") ? answerAsked() : send();
  });
  document.addEventListener("close", event => { if (event.target.id === "book") { R.leaveCell(); if (!$("#grid").contains(document.activeElement)) R.grid()?.focus(); } }, true);
})(window.Rooms);
