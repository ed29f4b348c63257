/** The ways a sheet gets its figures, in Japanese. */
export const calculation = {
  title: "数値",
  ways: {
    live: {
      name: "ライブ",
      about:
        "ALLIANCE 関数を使います。数式は最も短くなりますが、数値を更新するには、ブックを開く人にもこのアドインが必要です。",
    },
    native: {
      name: "Excel の標準関数",
      about:
        "アドインがなくても、どのコンピューターでも再計算されます。数式は長くなり、Excel で計算できないものは値のまま残ります。",
    },
    values: { name: "値", about: "その日の数値を日付とともに残します。再計算はされません。" },
  },
};
