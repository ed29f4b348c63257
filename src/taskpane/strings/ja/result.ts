import { format } from "./counts";

/** What a build came to, in Japanese. */
export const result = {
  doneTitle: (count: number) => `シート ${format(count)} 枚が完成しました`,
  doneText: "アライアンスを選ぶと、そのシートが開きます。",
  open: (partner: string, sheet: string) => `開く: ${partner}, シート ${sheet}`,
  again: "続けて作成",
  cancelledTitle: "作成をキャンセルしました",
  failedTitle: "作成を完了できませんでした",
  retry: "再試行",
  rebuild: "もう一度作成",
  change: "選択を変更",
};
