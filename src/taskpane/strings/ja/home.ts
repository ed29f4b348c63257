import { format } from "./counts";

/** The Home page in Japanese. */
export const home = {
  title: "どのようなアライアンスで、どれほど健全ですか",
  lead: "Alliance は、すでにお使いのパートナー一覧を読み取り、それぞれの関係について根拠をたどれる判定を示し、共有できるシートを作成します。",
  found: "このブックの内容",
  reading: "ブックを確認しています…",
  look: "再確認",
  build: "シートを作成",
  use: (source: string) => `${source} からシートを作成`,
  alliances: (count: number) => `アライアンス ${format(count)} 件`,
  columns: (count: number) => `${format(count)} 列を認識`,
  sheet: (sheet: string) => `シート ${sheet}`,
  problems: (count: number) => `要確認 ${format(count)} か所`,
  moreProblems: (count: number) => `ほか ${format(count)} か所`,
  problemsKept: "読み取れない内容は「不明」として扱い、それ以外はすべて使用します。",
  refresh: "作成したすべてのシートを更新",
  emptyTitle: "パートナー一覧がまだ見つかりません",
  emptyText:
    "見出し行の下に、1 行に 1 件ずつアライアンスを入力してください。名前といくつかの項目があれば始められます。空欄は「不明」として扱われ、低い評価になることはありません。",
  emptyHeaders: "はじめに使う見出し",
  aloneTitle: "一覧がなくても使えるシート",
  aloneText: "合意したポリシー、目標とその価値、パートナーの選定、ワークショップのシートは、担当者が直接記入します。",
  alone: "一覧なしで作成",
  sampleTitle: "サンプルで試すこともできます",
  sampleText:
    "公開資料から作成した、実在する企業間の関係 13 件を新しい 3 枚のシートに追加します。シートはいつでも削除できます。",
  sampleButton: "サンプルを追加",
  sampleAdding: "サンプルを追加しています…",
  failedTitle: "ブックを読み取れませんでした",
};
