/** The picture of a sheet that is not built yet, in Japanese. */
export const preview = {
  open: "仕上がりを表示",
  close: "プレビューを隠す",
  drawing: "シートを描画しています…",
  nothing: "先にデータ、アライアンス、日付を選んでください。",
  label: (sheet: string) => `作成前のシート ${sheet} のプレビュー`,
  caption: "灰色の部分には、シートの作成時に結果が入ります。グラフは種類だけを示しています。",
  captionOn:
    "灰色の部分には、シートの作成時に結果が入ります。グラフは種類だけを示しています。シートはこの下に続きます。",
};
