import { format } from "./counts";

/** The page for sharing what was built, in Japanese. */
export const share = {
  title: "共有",
  lead: "このブックの内容が自動的に外へ出ることはありません。データの送信も利用状況の監視も行いません。何を共有するかはお客様が決められます。",
  reading: "作成済みのシートを確認しています…",
  again: "再確認",
  failedTitle: "ブックを読み取れませんでした",
  freezeTitle: "Alliance を使っていない相手に渡す場合",
  freezeText:
    "このアドインがない環境では、Alliance の数式のセルに #NAME? と表示されます。ブックを送る前に、数式を表示中の値に変換してください。元の数式はブックに保存され、後で戻せます。計算過程を見せたくない場合は、Alliance の保存内容も削除したコピーを送ってください。",
  freeze: "数式を値に変換",
  frozen: (count: number) => `${format(count)} 個の数式を元に戻せます。`,
  unfreeze: "数式を元に戻す",
  builtTitle: "作成したシート",
  noSheets: "このブックには、作成したシートがまだありません。",
  refreshText:
    "更新すると、現在のデータと合意済みのポリシーに基づいてシートが作り直されます。全アライアンスのシートには、新しく加わったものが追加されます。入力した内容は残ります。",
  refresh: "更新",
  convertText:
    "Excel の標準関数を使うと、誰にでも同じ数値が表示され、計算の各段階もシートに示されます。Alliance の数式は短く、アドインが必要です。入力した内容は残ります。",
  which: "対象のシート",
  all: "作成したすべてのシート",
  ways: { live: "Alliance の数式", native: "Excel の標準関数", values: "値" },
  sheetOption: (sheet: string, way: string) => `${sheet}(${way})`,
  native: "Excel の標準関数を使う",
  live: "Alliance の数式を使う",
  storedTitle: "Alliance がこのブックに保存している内容",
  storedText: "続きから再開するために必要なものだけを、このブックの中だけに保存しています。",
  nothingStored: "このブックには何も保存されていません。",
  stored: {
    settings: (count: number) => (count === 1 ? "列についての指定" : `列についての指定(${format(count)} 件)`),
    choices: () => "最後に作成した内容",
    builds: (count: number) => `作成の記録 ${format(count)} 件`,
    frozen: (count: number) => `値に変換した数式の記録 ${format(count)} 件`,
    drafts: (count: number) => `回答途中の質問票 ${format(count)} 件`,
    underWay: (count: number) => `進行中の作業の記録 ${format(count)} 件`,
    marks: (count: number) => `シートの非表示の名前 ${format(count)} 個`,
  },
  remove: "Alliance の保存内容を削除",
  removeAsk:
    "シートとそのセルはすべて残ります。ただし、作成したシートの更新や変換、値に変換した数式の復元はできなくなり、回答途中の質問票は失われます。",
  removeYes: "削除する",
  removeNo: "残す",
  working: {
    freeze: "数式を値に変換しています",
    unfreeze: "数式を元に戻しています",
    refresh: "シートを更新しています",
    native: "Excel の標準関数に切り替えています",
    live: "Alliance の数式に切り替えています",
    remove: "Alliance の保存内容を削除しています",
  },
  bar: "進行状況",
  percent: (percent: number) => `${format(percent)}%`,
  cancel: "キャンセル",
  cancelling: "キャンセルしています…",
  done: {
    freeze: (count: number) =>
      count === 0 ? "値に変換した数式はありません。" : `${format(count)} 個の数式を値に変換しました。`,
    unfreeze: (count: number) =>
      count === 0 ? "元に戻した数式はありません。" : `${format(count)} 個の数式を元に戻しました。`,
    refresh: (count: number) =>
      count === 0 ? "更新したシートはありません。" : `${format(count)} 枚のシートを更新しました。`,
    native: (count: number) => `${format(count)} 枚のシートを Excel の標準関数に切り替えました。`,
    live: (count: number) => `${format(count)} 枚のシートを Alliance の数式に切り替えました。`,
    remove: (count: number) =>
      count === 0 ? "削除する内容はありませんでした。" : "削除しました。Alliance の保存内容はもうありません。",
  },
  left: (count: number) => `${format(count)} 件は元のままです:`,
  kept: (count: number) =>
    `入力内容 ${format(count)} 件には、対応するセルがなくなりました。各シートの一番下の「Kept from before」に残してあります:`,
  keptAs: {
    "over ours": (text: string) => `「${text}」はシート自体の内容の上に入力されていました`,
    "no place": (text: string) => `「${text}」を入力した場所は、今のシートにはありません`,
  },
  stays: (count: number) =>
    `お客様のグラフ、図、コメントがあるため、元のシート ${format(count)} 枚を新しいシートと並べて残しました。必要なものを移してから、元のシートを削除してください:`,
  staysAs: (sheet: string) => `現在の名前は ${sheet} です`,
  broken: (count: number) =>
    `保護されたシートの ${format(count)} か所が元のシートを参照しており、変更できませんでした。保護を解除し、参照先を指定し直してください:`,
  cancelledTitle: "キャンセルしました",
  stoppedTitle: "実行されませんでした",
  readWhat: "ブックの読み取り中に問題が発生しました。何も変更されていません。",
  workWhat: "問題が発生しました。シートを確認してください。完了しなかった変更は元に戻されています。",
};
