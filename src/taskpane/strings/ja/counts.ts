import { counting } from "../counting";

/** Numbers as Japanese writes them; it has one form for every count. */
export const { format, decimal } = counting("ja");
