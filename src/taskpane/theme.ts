import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";

/** As much of Office's theme as is read here. Office on the web gives none at all. */
export interface OfficeLook {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether the pane is to be dark: Office decides where it says so, else the system. */
export function isDark(office: OfficeLook | undefined, systemIsDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? "");
  if (!hex) return systemIsDark;
  const [red, green, blue] = hex.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  // Brightness as ITU-R BT.601 weighs the colours.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Gives the page the light or the dark look, and follows the system when it changes. */
export function followTheme(office: OfficeLook | undefined): void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const dark = isDark(office, system.matches);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    setTheme(dark ? webDarkTheme : webLightTheme);
  };
  system.addEventListener("change", apply);
  apply();
}
