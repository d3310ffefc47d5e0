// Charts take their colours and letters from the page's own tokens, in either mode, and never move for whoever asked for no motion.
(() => {
  const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const SERIES = ["--ar-accent", "--ar-confirmed-edge", "--ar-held-edge", "--ar-leaving-edge", "--ar-good-edge", "--ar-noshow-edge"];

  window.reportChart = function () {
    const chart = this.cfg.config;
    const ink = token("--ar-text-2");
    chart.data.datasets.forEach((set, i) => { set.backgroundColor = token(SERIES[i % SERIES.length]); });
    chart.options.animation = matchMedia("(prefers-reduced-motion: reduce)").matches ? false : { duration: 200 };
    Object.entries(chart.options.scales).forEach(([name, axis]) => {
      // bars down the side are few enough to be named, each of them
      axis.ticks = { color: ink, font: { family: "Inter" }, autoSkip: !(name === "y" && chart.options.indexAxis === "y") };
      axis.grid = { color: token("--ar-line") };
    });
    chart.options.plugins = { legend: { position: "bottom", labels: { color: ink, boxWidth: 12, font: { family: "Inter" } } } };
  };
})();
