/* Sets the theme before the first paint. Kept out of the page: the content policy allows no inline script. */
(function () {
  var chosen = "system";
  try {
    chosen = localStorage.getItem("theme") || "system";
  } catch (error) {
    /* storage is off: follow the system */
  }
  var light = chosen === "light" || (chosen === "system" && matchMedia("(prefers-color-scheme: light)").matches);
  document.documentElement.dataset.theme = light ? "light" : "dark";
})();
