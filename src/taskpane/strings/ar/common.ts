import { decimal } from "./counts";

/** What stands on every page, in Arabic. */
export const common = {
  product: "Alliance",
  pages: {
    home: "الرئيسية",
    build: "إنشاء",
    questionnaire: "الاستبيان",
    explain: "الشرح",
    share: "المشاركة",
    functions: "الدوال",
  },
  navigation: "الصفحات",
  privacy: "لا يغادر هذا المصنف أي شيء، ولا تُجمع أي بيانات.",
  /** A number with so many decimals at most. */
  number: decimal,
};
