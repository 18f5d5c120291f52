"use strict";
// The player follows the storyboard and the storyboard the player; films open in a dialog.
for (const episode of document.querySelectorAll(".episode")) {
  const video = episode.querySelector("video");
  const beats = [...episode.querySelectorAll(".beat[data-at]")];
  const now = episode.querySelector(".now");
  if (!video || !beats.length) continue;
  let current = null;

  const show = (beat) => {
    if (beat === current) return;
    current = beat;
    for (const other of beats) {
      other.classList.toggle("on", other === beat);
      if (other === beat) other.setAttribute("aria-current", "true");
      else other.removeAttribute("aria-current");
    }
    const title = document.createElement("p");
    title.className = "now-title";
    title.textContent = beat.querySelector("b").textContent;
    now.replaceChildren(title, ...beat.nextElementSibling.cloneNode(true).childNodes);
  };
  const at = (time) => beats.findLast((beat) => Number(beat.dataset.at) <= time + 0.02) ?? beats[0];

  video.addEventListener("timeupdate", () => show(at(video.currentTime)));
  video.addEventListener("seeking", () => show(at(video.currentTime)));
  for (const beat of beats) {
    beat.addEventListener("click", () => {
      video.currentTime = Number(beat.dataset.at) + 0.02;
      show(beat);
      video.play().catch(() => {});
      video.scrollIntoView({ block: "nearest" });
    });
  }
  video.addEventListener("keydown", (event) => {
    const step = { "[": -1, "]": 1 }[event.key];
    if (step) beats[Math.min(beats.length - 1, Math.max(0, beats.indexOf(current) + step))].click();
  });
  show(beats[0]);
}

for (const link of document.querySelectorAll("[data-play]")) {
  link.addEventListener("click", () => {
    document.getElementById(link.dataset.play)?.querySelector("video")?.play().catch(() => {});
  });
}

const dialog = document.querySelector(".film");
const film = dialog.querySelector("video");
for (const button of document.querySelectorAll("[data-film]")) {
  button.addEventListener("click", () => {
    film.src = button.dataset.film;
    dialog.setAttribute("aria-label", button.dataset.name);
    dialog.showModal();
    film.play().catch(() => {});
  });
}
dialog.addEventListener("close", () => { film.removeAttribute("src"); film.load(); });
dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
