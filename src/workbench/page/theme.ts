/** What the workbench needs from the grid to change its colours. */
export interface DarkModeTarget {
  toggleDarkMode(dark: boolean): void;
}

const darkQuery = "(prefers-color-scheme: dark)";

/** True when the system asks for dark colours now. */
export function prefersDark(): boolean {
  return matchMedia(darkQuery).matches;
}

/**
 * Keeps the grid and whoever listens in step with the system's light or dark colours.
 * The page's own colours follow by CSS; the grid and the charts are canvases and must be told.
 */
export function followSystemColours(grid: DarkModeTarget, onChange: (dark: boolean) => void): void {
  matchMedia(darkQuery).addEventListener("change", ({ matches }) => {
    grid.toggleDarkMode(matches);
    onChange(matches);
  });
}
