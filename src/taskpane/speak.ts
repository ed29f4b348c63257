import { directionOf, type Language } from "./strings/language";

/** Tells the page its language and where its lines begin: for screen readers, hyphens, fonts, and the sides of everything. */
export function speak(language: Language, root: HTMLElement = document.documentElement): void {
  root.lang = language;
  root.dir = directionOf(language);
}
