/** The ways a sheet gets its figures, in Arabic. */
export const calculation = {
  title: "الأرقام",
  ways: {
    live: {
      name: "مباشرة",
      about: "دوال ALLIANCE. أقصر الصيغ؛ ومن يفتح المصنف يحتاج إلى هذه الوظيفة الإضافية للحصول على أرقام جديدة.",
    },
    native: {
      name: "دوال Excel نفسها",
      about: "تُعيد الحساب على أي كمبيوتر دون الوظيفة الإضافية. صيغ أطول؛ وما لا يستطيع Excel حسابه يبقى قيمًا.",
    },
    values: { name: "قيم", about: "أرقام هذا اليوم مع تاريخها. لا شيء يُعاد حسابه." },
  },
};
