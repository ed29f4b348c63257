import { format, name, plural } from "./counts";

/** The page for sharing what was built, in Arabic. */
export const share = {
  title: "المشاركة",
  lead: "لا يغادر هذا المصنف شيء من تلقاء نفسه: لا تُرسل أي بيانات ولا يُراقَب أحد. ما تشاركه قرارك أنت.",
  reading: "جارٍ البحث عما تم إنشاؤه…",
  again: "البحث مجددًا",
  failedTitle: "تعذرت قراءة المصنف",
  freezeTitle: "لشريك ليس لديه Alliance",
  freezeText:
    "من ليست لديه هذه الوظيفة الإضافية يرى #NAME? في موضع كل صيغة من صيغ Alliance. حوّل الصيغ إلى القيم التي تعرضها قبل إرسال المصنف؛ فهي تُحفظ فيه ويمكن إرجاعها. وللاحتفاظ بالحساب لنفسك، أرسل نسخة أُزيل منها أيضًا ما يحفظه Alliance.",
  freeze: "تحويل الصيغ إلى قيم",
  frozen: (count: number) =>
    plural(count, {
      zero: "لا صيغ محفوظة للإرجاع.",
      one: "صيغة واحدة محفوظة للإرجاع.",
      two: "صيغتان محفوظتان للإرجاع.",
      few: "# صيغ محفوظة للإرجاع.",
      many: "# صيغة محفوظة للإرجاع.",
      other: "# صيغة محفوظة للإرجاع.",
    }),
  unfreeze: "إرجاع الصيغ",
  convertTitle: "الأوراق التي تم إنشاؤها",
  noSheets: "لم تُنشأ أي ورقة في هذا المصنف بعد.",
  convertText:
    "تعرض دوال Excel نفسها الأرقام ذاتها للجميع، مع كل خطوة على الورقة. أما صيغ Alliance فأقصر وتحتاج إلى الوظيفة الإضافية. ما كتبته يبقى.",
  which: "أي ورقة",
  all: "كل الأوراق التي تم إنشاؤها",
  ways: { live: "صيغ Alliance", native: "دوال Excel نفسها", values: "قيم" },
  sheetOption: (sheet: string, way: string) => `${name(sheet)} (${name(way)})`,
  native: "استخدام دوال Excel نفسها",
  live: "استخدام صيغ Alliance",
  storedTitle: "ما يحفظه Alliance في هذا المصنف",
  storedText: "ما يلزم فقط للمتابعة من حيث توقفت، وهنا فقط.",
  nothingStored: "لا شيء محفوظ في هذا المصنف.",
  stored: {
    settings: (count: number) =>
      plural(count, {
        zero: "لا شيء عن الأعمدة",
        one: "ما قلته عن الأعمدة",
        two: "ما قلته عن الأعمدة (2)",
        few: "ما قلته عن الأعمدة (#)",
        many: "ما قلته عن الأعمدة (#)",
        other: "ما قلته عن الأعمدة (#)",
      }),
    builds: (count: number) =>
      plural(count, {
        zero: "لا سجلات إنشاء",
        one: "سجل إنشاء واحد",
        two: "سجلا إنشاء",
        few: "# سجلات إنشاء",
        many: "# سجل إنشاء",
        other: "# سجل إنشاء",
      }),
    frozen: (count: number) =>
      plural(count, {
        zero: "لا سجلات لصيغ محوَّلة",
        one: "سجل واحد لصيغ محوَّلة إلى قيم",
        two: "سجلان لصيغ محوَّلة إلى قيم",
        few: "# سجلات لصيغ محوَّلة إلى قيم",
        many: "# سجلًا لصيغ محوَّلة إلى قيم",
        other: "# سجل لصيغ محوَّلة إلى قيم",
      }),
    drafts: (count: number) =>
      plural(count, {
        zero: "لا استبيانات بدأت",
        one: "استبيان واحد بدأ",
        two: "استبيانان بدآ",
        few: "# استبيانات بدأت",
        many: "# استبيانًا بدأ",
        other: "# استبيان بدأ",
      }),
    underWay: (count: number) =>
      plural(count, {
        zero: "لا سجلات لعمل جارٍ",
        one: "سجل واحد لعمل جارٍ",
        two: "سجلان لعمل جارٍ",
        few: "# سجلات لعمل جارٍ",
        many: "# سجلًا لعمل جارٍ",
        other: "# سجل لعمل جارٍ",
      }),
    marks: (count: number) =>
      plural(count, {
        zero: "لا أسماء مخفية",
        one: "اسم مخفي واحد على ورقة",
        two: "اسمان مخفيان على الأوراق",
        few: "# أسماء مخفية على الأوراق",
        many: "# اسمًا مخفيًا على الأوراق",
        other: "# اسم مخفي على الأوراق",
      }),
  },
  remove: "إزالة ما يحفظه Alliance",
  removeAsk:
    "تبقى الأوراق وكل خلاياها. لكن لن يمكن بعدها تحديث الأوراق التي تم إنشاؤها أو تحويلها، ولا إرجاع الصيغ المحوَّلة إلى قيم، وتضيع الاستبيانات التي بدأت.",
  removeYes: "إزالته",
  removeNo: "الاحتفاظ به",
  working: {
    freeze: "جارٍ تحويل الصيغ إلى قيم",
    unfreeze: "جارٍ إرجاع الصيغ",
    native: "جارٍ التحويل إلى دوال Excel نفسها",
    live: "جارٍ التحويل إلى صيغ Alliance",
    remove: "جارٍ إزالة ما يحفظه Alliance",
  },
  bar: "التقدم",
  percent: (percent: number) => `${format(percent)}٪`,
  cancel: "إلغاء",
  cancelling: "جارٍ الإلغاء…",
  done: {
    freeze: (count: number) =>
      plural(count, {
        zero: "لم تُحوَّل أي صيغة إلى قيمة.",
        one: "حُوّلت صيغة واحدة إلى قيمتها.",
        two: "حُوّلت صيغتان إلى قيمتيهما.",
        few: "حُوّلت # صيغ إلى قيم.",
        many: "حُوّلت # صيغة إلى قيم.",
        other: "حُوّلت # صيغة إلى قيم.",
      }),
    unfreeze: (count: number) =>
      plural(count, {
        zero: "لم تُرجَع أي صيغة.",
        one: "أُرجعت صيغة واحدة.",
        two: "أُرجعت صيغتان.",
        few: "أُرجعت # صيغ.",
        many: "أُرجعت # صيغة.",
        other: "أُرجعت # صيغة.",
      }),
    native: (count: number) =>
      plural(count, {
        zero: "لم تُحوَّل أي ورقة إلى دوال Excel نفسها.",
        one: "حُوّلت ورقة واحدة إلى دوال Excel نفسها.",
        two: "حُوّلت ورقتان إلى دوال Excel نفسها.",
        few: "حُوّلت # أوراق إلى دوال Excel نفسها.",
        many: "حُوّلت # ورقة إلى دوال Excel نفسها.",
        other: "حُوّلت # ورقة إلى دوال Excel نفسها.",
      }),
    live: (count: number) =>
      plural(count, {
        zero: "لم تُحوَّل أي ورقة إلى صيغ Alliance.",
        one: "حُوّلت ورقة واحدة إلى صيغ Alliance.",
        two: "حُوّلت ورقتان إلى صيغ Alliance.",
        few: "حُوّلت # أوراق إلى صيغ Alliance.",
        many: "حُوّلت # ورقة إلى صيغ Alliance.",
        other: "حُوّلت # ورقة إلى صيغ Alliance.",
      }),
    remove: (count: number) => (count === 0 ? "لم يكن هناك ما يُزال." : "تمت الإزالة. لم يعد هنا شيء يحفظه Alliance."),
  },
  left: (count: number) =>
    plural(count, {
      zero: "لم يبقَ شيء كما كان:",
      one: "بقي موضع واحد كما كان:",
      two: "بقي موضعان كما كانا:",
      few: "بقيت # مواضع كما كانت:",
      many: "بقي # موضعًا كما كان:",
      other: "بقي # موضع كما كان:",
    }),
  cancelledTitle: "أُلغي",
  stoppedTitle: "لم يُنفَّذ",
  readWhat: "حدث خطأ أثناء قراءة المصنف. لم يتغير شيء.",
  workWhat: "حدث خطأ. راجع الأوراق: ما لم يكتمل تم التراجع عنه.",
};
