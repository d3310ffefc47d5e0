// The front desk: another house or intake is shown as soon as it is chosen; "check in the chosen" waits until somebody is. Whoever comes
// next is searched for at once, and the guest brought forward is where the hand goes on.
(() => {
  const chosen = () => document.querySelectorAll("[name=stay-chosen]:checked").length;
  const show = () => {
    const group = document.getElementById("chosen");
    if (!group) return;
    group.hidden = chosen() === 0;
    const forms = document.getElementById("forms");
    forms.dataset.all ??= forms.href;
    const ids = [...document.querySelectorAll("[name=stay-chosen]:checked")].map(each => "stays=" + each.value);
    forms.href = ids.length ? forms.dataset.all.replace(/[?].*/, "?" + ids.join("&")) : forms.dataset.all;
  };
  document.addEventListener("DOMContentLoaded", () => {
    show();
    const wrong = document.querySelector(".at-desk [aria-invalid=true]");
    const next = wrong ?? document.getElementById("papers:identitySeen") ?? document.getElementById("name");
    if (matchMedia("(min-width: 761px)").matches) next?.focus();
  });
  document.addEventListener("change", event => {
    if (event.target.matches("#search #resort")) { document.getElementById("intake").disabled = true; document.getElementById("name").value = ""; }
    if (event.target.matches("#search select")) event.target.form.submit();
    if (event.target.matches("[name=stay-chosen]")) show();
  });
})();
