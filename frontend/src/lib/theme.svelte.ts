/** Dark, light, or as the system has it. `public/theme.js` sets the first one before anything is painted. */

export type Theme = "dark" | "light" | "system";
const STORED = "theme";
const light = matchMedia("(prefers-color-scheme: light)");

class Themes {
  chosen = $state.raw<Theme>((localStorage.getItem(STORED) as Theme | null) ?? "system");

  constructor() {
    light.addEventListener("change", () => this.#show());
  }

  choose(theme: Theme): void {
    this.chosen = theme;
    localStorage.setItem(STORED, theme);
    this.#show();
  }

  #show(): void {
    const bright = this.chosen === "light" || (this.chosen === "system" && light.matches);
    document.documentElement.dataset.theme = bright ? "light" : "dark";
  }
}

export const themes = new Themes();
