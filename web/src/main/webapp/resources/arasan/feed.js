/* Copies an address by one press, where the browser lets a page do that. */
document.addEventListener('DOMContentLoaded', () => {
  if (!navigator.clipboard) {
    return;
  }
  document.querySelectorAll('button[data-copy]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const field = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(field.value);
        button.querySelector('span').textContent = button.dataset.copied;
      } catch (refused) {
        field.select(); // then the reader's own keys copy it
      }
    });
  });
});
