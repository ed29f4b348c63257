import { format } from "./counts";

/** A build under way, in Japanese. */
export const progress = {
  title: (count: number) => `シートを ${format(count)} 枚作成しています`,
  bar: "作成の進行状況",
  stages: {
    reading: "データを読み取っています",
    planning: "シートを構成しています",
    writing: "シートに書き込んでいます",
    finishing: "仕上げています",
  },
  count: (done: number, total: number) => `${format(total)} 枚中 ${format(done)} 枚`,
  percent: (percent: number) => `${format(percent)}%`,
  cancel: "キャンセル",
  cancelling: "キャンセルしています…",
  cancellingText: "追加した内容を取り除いています。元のシートには影響しません。",
  keepOpen: "このままお読みいただけます。新しいシートは、完成するまで編集しないでください。",
};
