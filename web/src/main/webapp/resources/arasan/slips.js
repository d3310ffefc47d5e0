// Prints the page; the style sheet leaves only the slips on paper.
document.addEventListener("click", event => event.target.closest("[data-print]") && window.print());
