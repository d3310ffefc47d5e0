// Handing in files: names what was chosen and sends it at once; a dropped folder gives its lists, by name.
document.addEventListener("DOMContentLoaded", () => {
  const field = document.getElementById("upload:file");
  if (!field) return;
  const zone = field.closest(".drop");
  const list = /\.(csv|txt|tsv|xlsx)$/i;

  const send = () => {
    document.getElementById("chosen").value = [...field.files].map(file => file.name).join("\n");
    if (field.files.length) document.getElementById("upload:read").click();
  };

  const read = folder => new Promise((resolve, reject) => {
    const reader = folder.createReader();
    const all = [];
    const next = () => reader.readEntries(some => some.length ? (all.push(...some), next()) : resolve(all), reject);
    next();
  });

  const filesOf = async entry => {
    if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
    const inside = (await read(entry)).sort((one, other) => one.name.localeCompare(other.name));
    return (await Promise.all(inside.map(filesOf))).flat().filter(file => list.test(file.name));
  };

  const drop = async event => {
    zone.classList.remove("over");
    const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
    if (!entries.some(entry => entry.isDirectory)) return;
    event.preventDefault();
    const chosen = new DataTransfer();
    (await Promise.all(entries.map(filesOf))).flat().forEach(file => chosen.items.add(file));
    field.files = chosen.files;
    send();
  };

  field.addEventListener("change", send);
  field.addEventListener("drop", drop);
  ["dragenter", "dragover"].forEach(name => field.addEventListener(name, () => zone.classList.add("over")));
  field.addEventListener("dragleave", () => zone.classList.remove("over"));
});
