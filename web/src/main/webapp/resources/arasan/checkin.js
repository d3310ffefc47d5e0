// A code that was scanned goes off by itself; the button stays for whoever has no scripts.
document.addEventListener("DOMContentLoaded", () => document.querySelector("form.arriving")?.querySelector("button[type=submit]")?.click());
