import { decimal } from "./counts";

/** What stands on every page, in English. */
export const common = {
  product: "Alliance",
  pages: {
    home: "Home",
    build: "Build",
    questionnaire: "Questionnaire",
    explain: "Explain",
    functions: "Functions",
    share: "Share",
  },
  navigation: "Pages",
  privacy: "Nothing leaves this workbook. Nothing is collected.",
  /** A number with so many decimals at most. */
  number: decimal,
};
