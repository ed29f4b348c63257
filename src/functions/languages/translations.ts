import { ar } from "./ar";
import { de } from "./de";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import type { Words } from "./words";

/** Language (BCP 47) → what the functions are for in it. English is in the functions' own comments. */
export const translations: Readonly<Record<string, Words>> = { de, fr, es, ja, ar };
