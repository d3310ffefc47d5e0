// The front desk: another intake is shown as soon as it is chosen; "check in the chosen" waits until somebody is.
(() => {
  const chosen = () => document.querySelectorAll("[name=stay-chosen]:checked").length;
  const show = () => { const button = document.getElementById("chosen"); if (button) button.hidden = chosen() === 0; };
  document.addEventListener("DOMContentLoaded", show);
  document.addEventListener("change", event => {
    if (event.target.matches("#search select")) event.target.form.submit();
    if (event.target.matches("[name=stay-chosen]")) show();
  });
})();
