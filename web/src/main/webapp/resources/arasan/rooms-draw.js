// The room grid: draws what the server tells. After a change only the rooms that differ are drawn again.
(R => {
  const { $, all, t, esc } = R;
  const ICONS = { WAITING: "pi-hourglass", HELD: "pi-clock", CONFIRMED: "pi-check", IN_HOUSE: "pi-key", LEAVING: "pi-sign-out", LEFT: "pi-check-circle",
    NO_SHOW: "pi-ban" };
  const CSS = { WAITING: "s-waiting", HELD: "s-held", CONFIRMED: "s-confirmed", IN_HOUSE: "s-inhouse", LEAVING: "s-leaving", LEFT: "s-left",
    NO_SHOW: "s-noshow" };
  const HUES = 8;
  let drawn = new Map();     // the markup of every room that stands on the page
  let round = 0;             // tells a later drawing from one that is still going on
  R.icon = look => ICONS[look];

  /** Reads the grid anew and draws it. */
  R.load = async () => {
    const { dataset } = R.grid();
    const query = new URLSearchParams({ from: dataset.from, days: dataset.days });
    ["building", "floor", "category"].forEach(name => R.asked(name) && query.set(name, R.asked(name)));
    const sheet = await R.call("GET", `resorts/${dataset.resort}/room-grid?${query}`);
    if (!sheet.ok) { R.say(sheet.detail ?? t("failed")); return false; }
    take(sheet);
    await R.paint();
    return true;
  };

  const take = sheet => {
    sheet.edges = sheet.midnights.map(Date.parse);
    sheet.days = sheet.edges.length - 1;
    sheet.byId = new Map();
    sheet.byBed = new Map();
    sheet.label = new Map(sheet.rooms.flatMap(room => room.beds.map(bed => [bed.id, bed.label])));
    sheet.closedRooms = new Map(sheet.rooms.map(room => [room.id, sheet.closed.filter(each => each.rooms.includes(room.id))]));
    sheet.roomOf = new Map(sheet.rooms.flatMap(room => room.beds.map(bed => [bed.id, room])));
    R.sheet = sheet;
    sheet.closed.forEach(each => { each.s = R.at(Date.parse(each.from)); each.e = R.at(Date.parse(each.until)); });
    R.ahead = Date.parse(sheet.now) - Date.now();
    const tonight = sheet.today ? R.column(sheet.today.day) : 0;
    for (const stay of sheet.stays) {
      stay.s = R.at(Date.parse(stay.from));
      stay.e = R.at(Date.parse(stay.until));
      stay.tonight = stay.s < tonight + 1 && stay.e > tonight;
      sheet.byId.set(stay.id, stay);
      if (!sheet.byBed.has(stay.bed)) sheet.byBed.set(stay.bed, []);
      sheet.byBed.get(stay.bed).push(stay);
    }
    sheet.waiting.forEach(stay => { stay.s = R.at(Date.parse(stay.from)); stay.e = R.at(Date.parse(stay.until)); sheet.byId.set(stay.id, stay); });
    sheet.formerBed = Map.groupBy ? Map.groupBy(sheet.former, each => each.bed) : sheet.former.reduce((map, each) => map.set(each.bed, [...map.get(each.bed) ?? [], each]), new Map());
  };

  // --- a bar, a room, a floor -------------------------------------------------------------------------------------------------------
  const edges = (s, e) => `--s:${Math.max(0, s).toFixed(2)};--e:${Math.min(R.sheet.days, e).toFixed(2)}`;
  const sign = (name, label) => `<svg class="i" ${label ? `role="img" aria-label="${esc(label)}"` : 'aria-hidden="true"'}><use href="#i-${name}"/></svg>`;
  R.sex = sex => `<span class="sex ${sex === "FEMALE" ? "F" : "M"}" aria-hidden="true">${t(`letter.${sex}`)}</span>`;

  R.label = stay => [t("stay", stay.guest, t(`sex.${stay.sex}`), t(`look.${stay.look}`), R.sheet.label.get(stay.bed) ?? "", R.span(stay.firstDay, stay.lastDay)),
    stay.heldUntil && t("held-until", R.moment(stay.heldUntil)), stay.couple && t("couple")].filter(Boolean).join(", ");

  const bar = stay => {
    const width = Math.min(stay.e, R.sheet.days) - Math.max(stay.s, 0);
    const css = ["stay", CSS[stay.look], `of-${stay.sex}`, `hue-${Math.min(stay.payer, HUES - 1)}`, stay.s < 0 && "from-before", stay.e > R.sheet.days && "goes-on",
      width < 1.6 && "tiny", stay.tonight && "tonight"].filter(Boolean).join(" ");
    const intake = stay.intake ? ` data-intake="${stay.intake}"` : "";
    return `<button type="button" tabindex="-1" class="${css}" id="s${stay.id}" data-stay="${stay.id}" data-look="${stay.look}"${intake} style="${edges(stay.s, stay.e)}"`
      + ` aria-label="${esc(R.label(stay))}"><i class="pi ${ICONS[stay.look]}" aria-hidden="true"></i>${R.sex(stay.sex)}<span class="n">${esc(stay.guest)}</span>`
      + `<span class="pay">${stay.payer + 1}</span><span class="bar-days">${R.span(stay.firstDay, stay.lastDay)}</span>`
      + (stay.heldUntil ? `<time class="left" data-until="${stay.heldUntil}"></time>` : "")
      + (stay.couple ? sign("link") : "") + (stay.need === "WHEELCHAIR" ? sign("wheelchair") : "") + "</button>";
  };

  /** Nights slept in a bed before moving: quiet, and a way to the stay. */
  const former = nights => {
    const [s, e] = [R.at(Date.parse(nights.from)), R.at(Date.parse(nights.until))];
    const label = t("former", nights.guest, t(`sex.${nights.sex}`), R.sheet.label.get(nights.bed), R.span(R.day(Math.floor(s)), R.day(Math.floor(e))));
    return `<button type="button" tabindex="-1" class="stay was" data-stay="${nights.stay}" style="${edges(s, e)}" aria-label="${esc(label)}"><i class="pi pi-reply" aria-hidden="true"></i>`
      + `${R.sex(nights.sex)}<span class="n">${esc(nights.guest)}</span></button>`;
  };

  const ties = room => room.beds.slice(0, -1).map((bed, i) => (R.sheet.byBed.get(bed.id) ?? [])
    .filter(stay => stay.couple && stay.s > 0 && (R.sheet.byBed.get(room.beds[i + 1].id) ?? []).some(mate => mate.couple && mate.s === stay.s))
    .map(stay => `<i class="tie ${CSS[stay.look]}" style="--s:${stay.s.toFixed(2)};--row:${i}"></i>`).join("")).join("");

  /** Whether nobody may sleep there in the night that follows a day. */
  R.closedAt = (bed, day) => R.sheet.closedRooms.get(R.sheet.roomOf.get(bed)?.id)?.find(each => each.s < day + 0.9 && each.e > day + 0.9);

  const closures = room => R.sheet.closedRooms.get(room.id).map(each => `<div class="closed hatch" aria-hidden="true" style="${edges(each.s, each.e)}"><span>`
    + `<i class="pi pi-lock"></i>${esc(t("closed", R.span(each.firstDay, each.lastDay), each.reason))}</span></div>`).join("");
  const closedWords = room => R.sheet.closedRooms.get(room.id).map(each => `<span class="sr">${esc(t("closed", R.span(each.firstDay, each.lastDay), each.reason))}</span>`).join("");

  const whose = room => room.whose === "COUPLE" ? sign("link", t("couple"))
    : room.whose ? `<span class="sex ${room.whose}" role="img" aria-label="${esc(t(`room-of.${room.whose}`))}">${t(room.whose === "F" ? "letter.FEMALE" : "letter.MALE")}</span>` : "";

  const bedrow = (room, bed) => `<div class="bedrow" role="row" data-bed="${bed.id}" data-label="${esc(bed.label)}"><div class="bed" role="rowheader" aria-label="${esc(bed.label)}">`
    + `${room.beds.length === 1 ? "" : esc(bed.letter)}${bed.extra ? `<span title="${esc(t("extra"))}">+</span>` : ""}</div><div class="lane" role="gridcell" data-free="${esc(t("free-bed"))}">${(R.sheet.formerBed.get(bed.id) ?? []).map(former).join("")}`
    + `${(R.sheet.byBed.get(bed.id) ?? []).map(bar).join("")}</div></div>`;

  const roomHtml = room => `<div class="room" role="presentation" data-room="${room.id}" style="--n:${room.beds.length}"><div class="rh" role="row"><div role="rowheader">`
    + `<b>${esc(room.number)}</b> <span class="muted cat">${esc(room.category)}</span><span class="end">${room.accessible ? sign("wheelchair", t("accessible")) : ""}${R.sheet.closedRooms.get(room.id).length ? '<i class="pi pi-wrench" aria-hidden="true"></i>' : ""}${whose(room)}</span>${closedWords(room)}</div></div>`
    + `<div class="beds" role="presentation">${room.beds.map(bed => bedrow(room, bed)).join("")}${ties(room)}${closures(room)}</div></div>`;

  const floors = () => {
    const list = new Map();
    for (const room of R.sheet.rooms) {
      const key = `${room.building}\n${room.floor}`;
      if (!list.has(key)) list.set(key, []);
      list.get(key).push(room);
    }
    return [...list.values()];
  };

  const floorHtml = (rooms, markup) => {
    const beds = rooms.reduce((sum, room) => sum + room.beds.length, 0);
    const label = t("floor", rooms[0].building, rooms[0].floor);
    return `<div class="floor" role="row"><span role="rowheader">${esc(label)} <span class="muted">${t("floor-holds", rooms.length, beds)}</span></span></div>${markup.join("")}`;
  };

  // --- the whole --------------------------------------------------------------------------------------------------------------------
  R.paint = async () => {
    const mine = ++round;
    const body = $("#rows");
    const markup = new Map(R.sheet.rooms.map(room => [String(room.id), roomHtml(room)]));
    const same = drawn.size === markup.size && body.dataset.days === String(R.sheet.days) + R.sheet.firstDay && [...markup.keys()].every(id => drawn.has(id));
    const held = document.activeElement?.closest?.("[data-stay]")?.dataset.stay;
    if (same) {
      markup.forEach((html, id) => { if (drawn.get(id) !== html) $(`.room[data-room="${id}"]`, body).outerHTML = html; });
    } else {
      await build(body, markup, mine);
    }
    if (mine !== round) return;
    drawn = markup;
    body.dataset.days = String(R.sheet.days) + R.sheet.firstDay;
    R.grid().setAttribute("aria-busy", "false");
    around();
    R.show();
    if (held && !document.activeElement?.closest?.("[data-stay]")) document.getElementById(`s${held}`)?.focus({ preventScroll: true });
  };

  /** The first floors at once, the others while nothing else is to do: all of them can be searched, walked and read. */
  const build = async (body, markup, mine) => {
    const list = floors();
    body.replaceChildren();
    for (let i = 0; i < list.length; i++) {
      const part = document.createElement("div");
      part.className = "storey";
      part.setAttribute("role", "rowgroup");
      part.style.setProperty("--tall", `${list[i].reduce((sum, room) => sum + 26 * room.beds.length + 1, 23)}px`);
      part.innerHTML = floorHtml(list[i], list[i].map(room => markup.get(String(room.id))));
      body.append(part);
      if (i % 3 === 2) await new Promise(next => setTimeout(next));
      if (mine !== round) return;
    }
  };

  /** What stands around the rows: occupancy, figures, counts. */
  const around = () => {
    const { sheet } = R;
    all(".occ .days > *").forEach((cell, day) => {
      const taken = sheet.taken[day];
      const share = sheet.beds ? taken / sheet.beds : 0;
      cell.style.setProperty("--v", share.toFixed(2));
      cell.textContent = `${Math.round(share * 100)}%`;
      cell.title = t("free", sheet.beds - taken);
      cell.classList.toggle("full", share > 0.8);
    });
    $("#beds-all").textContent = t("occupancy", sheet.beds);
    const today = sheet.today;
    $("#figures").innerHTML = today ? ["arriving", "leaving", "late", "free"].map(name => `<span><b>${today[name]}</b> ${t(`figure.${name}`)}</span>`).join("") : "";
    const now = R.at(Date.parse(sheet.now));
    $("#now").hidden = now < 0 || now > sheet.days;
    $("#now").style.setProperty("--s", now.toFixed(3));
    legend();
    tray();
  };

  /** Who has no bed yet. */
  const tray = () => {
    const { waiting } = R.sheet;
    $("#tray").hidden = waiting.length === 0;
    $("#tray-count").textContent = waiting.length;
    $("#tray-list").innerHTML = waiting.map(stay => {
      const label = t("tray-item", stay.guest, t(`sex.${stay.sex}`), t(`look.${stay.look}`), R.span(stay.firstDay, stay.lastDay));
      return `<li><button type="button" class="stay ${CSS[stay.look]} of-${stay.sex}" id="s${stay.id}" data-stay="${stay.id}" data-look="${stay.look}" aria-label="${esc(label)}">`
        + `<i class="pi ${ICONS[stay.look]}" aria-hidden="true"></i>${R.sex(stay.sex)}<span class="n">${esc(stay.guest)}</span><span class="days-asked">${R.span(stay.firstDay, stay.lastDay)}</span>`
        + `${stay.category ? `<span class="muted">${esc(stay.category)}</span>` : ""}${stay.need === "WHEELCHAIR" ? sign("wheelchair") : ""}</button></li>`;
    }).join("");
  };

  const legend = () => {
    const counts = Object.fromEntries(Object.keys(CSS).map(look => [look, 0]));
    R.sheet.stays.forEach(stay => counts[stay.look]++);
    counts.CLOSED = R.sheet.rooms.filter(room => R.sheet.closedRooms.get(room.id).length).length;
    all(".chip[data-look]").forEach(chip => {
      const count = counts[chip.dataset.look] ?? 0;
      $("b", chip).textContent = count;
      chip.closest("li").hidden = count === 0;
    });
    const colour = R.asked("colour");
    const sexes = sex => R.sheet.stays.filter(stay => stay.sex === sex).length;
    $("#colours").innerHTML = colour === "sex" ? ["FEMALE", "MALE"].map(sex => `<li class="chip of-${sex}">${R.sex(sex)}${t(`sex.${sex}`)} <b>${sexes(sex)}</b></li>`).join("")
      : colour === "payer" ? R.sheet.payers.map((payer, i) => `<li class="chip hue-${Math.min(i, HUES - 1)}"><span class="pay">${i + 1}</span>${esc(payer.name)} <b>${payer.stays}</b></li>`).join("") : "";
  };

  /** Filters, colours and the selected stay, as the address says. */
  R.show = () => {
    const hidden = R.asked("hide").split(",").filter(Boolean);
    const grid = R.grid();
    const colour = R.asked("colour") || "state";
    grid.dataset.colour = colour;
    $("#colours").closest(".chips-row").dataset.colour = colour;
    all(".chip[data-look]").forEach(chip => {
      const shown = !hidden.includes(chip.dataset.look);
      chip.setAttribute("aria-pressed", shown);
      grid.classList.toggle(`no-${chip.dataset.look}`, !shown);
    });
    all(".stay[aria-current]", grid).forEach(bar => { bar.classList.remove("selected"); bar.removeAttribute("aria-current"); });
    const chosen = document.getElementById(`s${R.asked("stay")}`);
    if (chosen) { chosen.classList.add("selected"); chosen.setAttribute("aria-current", "true"); }
    const intake = R.asked("intake");
    all(".stay.aside", grid).forEach(bar => bar.classList.remove("aside"));
    if (intake) all(`.stay:not([data-intake="${Number(intake)}"])`, grid).forEach(bar => bar.classList.add("aside"));
  };
})(window.Rooms);
