/* Keeps the counts of an admission live, and shows what accepting those who are ticked would do to them. */
document.addEventListener('DOMContentLoaded', () => {
  const counts = document.getElementById('counts');
  if (!counts) {
    return;
  }
  // at the root of a host the attribute is empty, and left out
  const api = `${counts.dataset.base || ''}/api/v1/intakes/${counts.dataset.intake}`;
  const effect = document.getElementById('effect');
  const all = name => [...counts.querySelectorAll(name)];
  const EVERY = 5000;

  async function refresh() {
    if (!document.hidden) {
      const answer = await fetch(`${api}/admission`, {headers: {Accept: 'application/json'}}).catch(() => null);
      if (answer && answer.ok) {
        const now = await answer.json();
        all('[data-count=taken]').forEach(cell => { cell.textContent = now.taken; });
        all('[data-count=kept]').forEach(cell => { cell.textContent = now.kept; });
        all('[data-count=quota]').forEach((cell, i) => { cell.textContent = now.quotas[i] ? now.quotas[i].taken : cell.textContent; });
        all('[data-count=quota-kept]').forEach((cell, i) => { cell.textContent = now.quotas[i] ? now.quotas[i].kept : cell.textContent; });
      }
    }
    setTimeout(refresh, EVERY);
  }

  function show(outlook, chosen) {
    const then = all('[data-then]');
    then.forEach(cell => { cell.textContent = ''; });
    effect.classList.toggle('over', Boolean(outlook && outlook.without.length));
    if (!outlook) {
      effect.textContent = effect.dataset.none;
      return;
    }
    then[0].textContent = `→ ${outlook.taken}`;
    outlook.quotas.forEach((quota, i) => {
      if (then[i + 1] && quota.now !== quota.then) {
        then[i + 1].textContent = `→ ${quota.then}`;
      }
    });
    effect.textContent = outlook.without.length ? `${effect.dataset.full} ${outlook.without.map(each => each.why).join(' ')}`
        : effect.dataset.some.replace('{0}', chosen);
  }

  let asked = 0;
  document.addEventListener('change', async event => {
    if (event.target.name !== 'chosen') {
      return;
    }
    const mine = ++asked;
    const ids = [...document.querySelectorAll('input[name=chosen]:checked')].map(box => Number(box.value));
    if (!ids.length) {
      show(null);
      return;
    }
    const answer = await fetch(`${api}/applications/outlook`, {method: 'POST', body: JSON.stringify({applications: ids}),
      headers: {'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang,
        'X-CSRF-Token': document.querySelector('meta[name=csrf-token]').content}}).catch(() => null);
    if (answer && answer.ok && mine === asked) {
      show(await answer.json(), ids.length);
    }
  });
  setTimeout(refresh, EVERY);
});
