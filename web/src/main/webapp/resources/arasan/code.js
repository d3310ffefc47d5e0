// The screen of an hour's code: counts down, asks every three seconds who came and whether the code has changed, and goes on to the next
// hour when this one is over.
document.addEventListener("DOMContentLoaded", () => {
  const screen = document.getElementById("screen");
  const part = id => document.getElementById(id);
  const words = screen.dataset;
  const EVERY = 3000;
  let left = Number(words.left);
  let shown = null;

  const time = moment => moment.slice(11, 16);
  const remark = each => [each.disputed ? words.kept.replace("#", each.mark === "EXCUSED" ? words.excused : words.absent)
    : each.mark === "LATE" ? words.late : null, time(each.at)].filter(Boolean).join(" · ");

  const line = each => {
    const row = document.createElement("li");
    const name = document.createElement("b");
    const when = document.createElement("span");
    name.textContent = each.name;
    when.textContent = remark(each);
    when.className = "num";
    row.append(name, when);
    return row;
  };

  const tick = () => {
    if (!part("turn")) return;
    part("turn").textContent = words.changes.replace("#", Math.max(0, left));
    part("left").value = Math.max(0, left);
  };

  const draw = now => {
    if (now.state !== words.state || (now.next && !part("next"))) return location.reload();
    const here = words.here.replace("##", now.people).replace("#", now.here);
    if (part("here").textContent !== here) part("here").textContent = here;
    part("nobody").hidden = now.latest.length > 0;
    part("came").replaceChildren(...now.latest.map(line));
    if (!now.code) return;
    left = now.code.secondsLeft;
    if (shown === now.code.address) return;
    shown = now.code.address;
    const edge = now.code.qr.size + 8;
    part("qr").setAttribute("viewBox", `-4 -4 ${edge} ${edge}`);
    part("qr").querySelector("path").setAttribute("d", now.code.qr.path);
    part("digits").textContent = now.code.digits.slice(0, 3) + "\u00a0" + now.code.digits.slice(3);
    part("digits").setAttribute("aria-label", words.code.replace("#", now.code.digits.split("").join(" ")));
    tick();
  };

  const ask = async () => {
    try {
      const answer = await fetch(words.from, { headers: { Accept: "application/json" } });
      if (answer.status === 401) return location.reload();
      if (!answer.ok) throw new Error(answer.status);
      draw(await answer.json());
      part("lost").hidden = true;
    } catch {
      part("lost").hidden = false;
    }
  };

  setInterval(() => { left--; tick(); if (left === 0) ask(); }, 1000);
  setInterval(() => document.hidden || ask(), EVERY);
  document.addEventListener("visibilitychange", () => document.hidden || ask());
  part("whole").addEventListener("click", () => document.fullscreenElement ? document.exitFullscreen() : screen.requestFullscreen?.());
});
