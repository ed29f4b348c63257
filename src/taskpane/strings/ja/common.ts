import { decimal } from "./counts";

/** What stands on every page, in Japanese. */
export const common = {
  product: "Alliance",
  pages: { home: "ホーム", build: "作成", questionnaire: "質問票", explain: "説明", share: "共有", functions: "関数" },
  navigation: "ページ",
  privacy: "このブックの外にデータが送られることはありません。情報の収集も行いません。",
  /** A number with so many decimals at most. */
  number: decimal,
};
