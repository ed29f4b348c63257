/** What may go wrong, what was kept and what to do, in Japanese. */
export const failures = {
  mappingWhat: "列の意味をブックに保存できませんでした。何も変更されていません。",
  surveyWhat: "ブックの読み取り中に問題が発生しました。何も変更されていません。",
  buildWhat:
    "作成中に問題が発生しました。シート見出しを確認してください。残っている新しいシートは削除してかまいません。",
  previewWhat: "シートの描画中に問題が発生しました。何も変更されていません。",
  partWhat: "Alliance の一部を読み込めませんでした。何も変更されていません。",
  partCure: "接続を確認して、もう一度お試しください。",
  cancelledWhat: "作成をキャンセルしました。ブックは元のままです。",
  cancelledCure: "選択内容は残っているので、いつでも作成し直せます。",
  sheetWhat: (sheet: string) => `シート ${sheet} を開けませんでした。名前が変更されたか、削除された可能性があります。`,
  sheetCure: "シート見出しから探すか、もう一度作成してください。",
  tryAgain: "もう一度お試しください。繰り返す場合は、ブックを保存して閉じ、開き直してください。",
  helpWhat: "関数一覧を読み込めませんでした。関数そのものには影響ありません。",
  helpCure: "接続を確認して、このページを開き直してください。",
  noHostWhat: "このページは Excel の中で使います。",
  noHostCure: "Excel でブックを開き、[ホーム] タブの [Alliance] を選んでください。",
};
