// The room grid: what is done with a stay, what the server says to it, and the way back.
(R => {
  const { $, all, t } = R;

  /**
   * Sends one change.
   * @param at where a refusal is shown: {row, first, last, title, retry(bed)}
   * @param undo how to take it back: {method, path, body, say}
   */
  R.change = async ({ stay, method = "PUT", path, body, said, at, undo }) => {
    const answer = await R.call(method, ...reasoned(method, `stays/${stay.id}/${path}`, body), stay.tag);
    if (answer.status === 412) return stale(stay, at);
    if (!answer.ok) { R.refuse(stay, answer, at); return false; }
    if (undo) R.undone.push({ id: stay.id, ...undo });
    await R.refresh(stay.id);
    R.say(undo ? `${said} ${t("undoes")}` : said, !!undo);
    return true;
  };

  /** The reason that stands in the panel goes with whatever takes one. */
  const reasoned = (method, path, body) => {
    const why = $("#why")?.value.trim();
    if (!why || /arrival|departure/.test(path)) return [path, body];
    return method === "DELETE" ? [`${path}?why=${encodeURIComponent(why)}`, body] : [path, { ...body, why }];
  };

  R.refresh = async id => {
    await Promise.all([R.load(), R.panel(R.asked("stay") || id)]);
    if (!document.activeElement || document.activeElement === document.body) R.goToStay(id);
  };

  R.move = (stay, bed) => R.change({ stay, path: stay.look === "WAITING" ? "hold" : "bed", body: { bed }, said: t(stay.bed ? "moved" : "placed", R.sheet.label.get(bed)),
    at: { bed, first: stay.firstDay, last: stay.lastDay, title: t("not.moved", R.sheet.label.get(bed)), retry: other => R.move(R.stay(stay.id), other) },
    undo: stay.bed ? { method: "PUT", path: "bed", body: { bed: stay.bed }, said: t("moved", R.sheet.label.get(stay.bed)) }
      : stay.look === "CONFIRMED" ? { method: "DELETE", path: "bed", said: t("back") } : null });

  R.retime = (stay, firstDay, lastDay, bed) => R.change({ stay, path: "period", body: { firstDay, lastDay, ...(bed ? { bed } : {}) },
    said: t("retimed", R.span(firstDay, lastDay)),
    at: { bed: bed ?? stay.bed, first: firstDay, last: lastDay, title: t("not.retimed", R.span(firstDay, lastDay)),
      query: `?firstDay=${firstDay}&lastDay=${lastDay}`, retry: other => R.retime(R.stay(stay.id), firstDay, lastDay, other) },
    undo: { method: "PUT", path: "period", body: { firstDay: stay.firstDay, lastDay: stay.lastDay, ...(bed ? { bed: stay.bed } : {}) },
      said: t("retimed", R.span(stay.firstDay, stay.lastDay)) } });

  R.swap = (stay, mate) => R.change({ stay, path: "exchange", body: { with: mate.id }, said: t("swapped", stay.guest, mate.guest),
    at: { bed: mate.bed, first: stay.firstDay, last: stay.lastDay, title: t("not.swapped", mate.guest), retry: other => R.move(R.stay(stay.id), other) },
    undo: { method: "PUT", path: "exchange", body: { with: mate.id }, said: t("swapped", mate.guest, stay.guest) } });

  R.noShow = stay => stay.look === "NO_SHOW" ? R.change({ stay, method: "DELETE", path: "no-show", said: t("no-show-back", stay.guest), at: over(stay) })
    : R.change({ stay, path: "no-show", body: {}, said: t("no-show", stay.guest), at: over(stay), undo: { method: "DELETE", path: "no-show", said: t("no-show-back", stay.guest) } });

  const over = stay => ({ bed: stay.bed, first: stay.firstDay, last: stay.lastDay, title: t("not.done") });

  /** Anything else that the panel offers, by its path. */
  R.act = (stay, method, path, body, said) => R.change({ stay, method, path, body, said: said ?? t("done"), at: over(stay) });

  R.undo = async () => {
    const last = R.undone.pop();
    if (!last) { R.say(t("nothing-to-undo")); return; }
    const answer = await R.call(last.method, `stays/${last.id}/${last.path}`, last.body);
    if (!answer.ok) { R.refuse(R.stay(last.id) ?? { id: last.id }, answer, { title: t("not.undone") }); return; }
    await R.refresh(last.id);
    R.say(last.said, R.undone.length > 0);
    R.goToStay(last.id);
  };

  // --- a refusal ------------------------------------------------------------------------------------------------------------------
  /** Where the hand was: the reason, and beds that would do. */
  R.refuse = async (stay, answer, at = {}) => {
    const box = $("#refusal");
    const row = at.bed && $(`.bedrow[data-bed="${at.bed}"]`, R.grid());
    if (row) R.ghost(row, at.first, at.last, stay.guest ?? "", false, "pi-times-circle");
    $("#refusal-title span").textContent = at.title ?? t("not.done");
    $("#refusal-why").textContent = answer.detail ?? t("failed");
    $("#refusal-beds").replaceChildren();
    const offer = $("[data-offer]", box);
    offer.hidden = true;
    box.dataset.stay = stay.id ?? "";
    box.hidden = false;
    place(box, row);
    $("[data-close]", box).focus();
    R.say(`${$("#refusal-title").textContent.trim().replace(/\.$/, "")}. ${$("#refusal-why").textContent}`);
    if (at.retry) await offerBeds(box, stay, at, row);
  };

  const offerBeds = async (box, stay, at, row) => {
    const answer = await R.call("GET", `stays/${stay.id}/fitting-beds${at.query ?? ""}`);
    const beds = (answer.rows ?? []).slice(0, 5);
    const offer = $("[data-offer]", box);
    if (box.hidden || box.dataset.stay !== String(stay.id) || beds.length === 0) return;
    offer.textContent = t("show-fitting", answer.rows.length);
    offer.hidden = false;
    offer.onclick = () => {
      offer.hidden = true;
      $("#refusal-beds").replaceChildren(...beds.map(each => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "offer";
        button.innerHTML = `<b class="id">${R.esc(each.bed.label)}</b><span>${R.esc(t("where", each.bed.category, each.bed.floor))}`
          + each.notes.map(note => `<span class="note">${R.esc(t(`note.${note}`))}</span>`).join("") + "</span>";
        button.onclick = () => { R.closeRefusal(); at.retry(each.bed.id); };
        return button;
      }));
      place(box, row);
      $(".offer", box).focus();
    };
    if (document.activeElement === $("[data-close]", box)) offer.focus();
    place(box, row);
  };

  const place = (box, row) => {
    const around = $(".work").getBoundingClientRect();
    const mark = row && ($(".ghost", row) ?? row).getBoundingClientRect();
    box.style.left = `${mark ? Math.max(8, Math.min(mark.right + 14 > around.right - box.offsetWidth ? mark.left - around.left : mark.right + 14 - around.left, around.width - box.offsetWidth - 16)) : (around.width - box.offsetWidth) / 2}px`;
    const below = mark ? mark.bottom - around.top + 6 : 80;
    box.style.top = `${below + box.offsetHeight > around.height ? Math.max(8, mark.top - around.top - box.offsetHeight - 6) : below}px`;
  };

  R.closeRefusal = () => {
    const box = $("#refusal");
    if (!box || box.hidden) return false;
    box.hidden = true;
    R.ghost(null);
    if (!R.goToStay(box.dataset.stay)) $("#grid").focus();
    return true;
  };

  /** Somebody else was faster: what they changed, and the stay as it is now. */
  const stale = async (stay, at) => {
    const [now, history] = [await R.call("GET", `stays/${stay.id}`), await R.call("GET", `stays/${stay.id}/history`)];
    await R.refresh(stay.id);
    const fresh = R.stay(stay.id);
    const differ = fresh ? [stay.bed !== fresh.bed && `${R.sheet.label.get(stay.bed) ?? "–"} → ${R.sheet.label.get(fresh.bed) ?? "–"}`,
      stay.firstDay + stay.lastDay !== fresh.firstDay + fresh.lastDay && `${R.span(stay.firstDay, stay.lastDay)} → ${R.span(fresh.firstDay, fresh.lastDay)}`,
      stay.look !== fresh.look && `${t(`look.${stay.look}`)} → ${t(`look.${fresh.look}`)}`].filter(Boolean) : [];
    const last = (history.rows ?? history.events ?? []).at(0);
    const who = last?.account?.name ?? last?.who ?? "";
    R.refuse(fresh ?? stay, { detail: [t("stale", who), differ.join(" · "), t("stale-again")].filter(Boolean).join(" ") }, { ...at, bed: fresh?.bed ?? at?.bed, retry: null });
    return now.ok && false;
  };
})(window.Rooms);
