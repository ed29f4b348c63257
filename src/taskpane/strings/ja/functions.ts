/** The reference of the functions, in Japanese. */
export const functions = {
  title: "関数",
  lead: "どのセルにも入力できます。データに合わせて再計算され、EXPLAIN は判定の計算過程を示します。",
  reading: "関数一覧を読み込んでいます…",
  filter: "関数を絞り込む",
  filterHint: "名前や用途で絞り込む",
  nothing: "名前や説明にその文字を含む関数はありません。",
  syntax: "書式",
  examples: () => "使用例",
  arguments: (name: string) => `${name} の引数`,
  optional: "省略可",
  more: (name: string) => `${name} の詳細`,
  failedTitle: "関数一覧を読み込めませんでした",
};
