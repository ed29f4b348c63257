import { name, plural, recognisedCount } from "./counts";

/** The Home page in Arabic. */
export const home = {
  title: "ما نوع التحالف، وما مدى سلامته؟",
  lead: "يقرأ Alliance جدول الشركاء الذي تحتفظ به، ويمنح كل علاقة حكمًا يمكنك تتبُّع أسبابه، وينشئ أوراقًا يمكنك مشاركتها.",
  found: "في هذا المصنف",
  reading: "جارٍ فحص المصنف…",
  look: "الفحص مجددًا",
  build: "إنشاء أوراق",
  use: (source: string) => `إنشاء أوراق من ${name(source)}`,
  alliances: (count: number) =>
    plural(count, {
      zero: "لا تحالفات",
      one: "تحالف واحد",
      two: "تحالفان",
      few: "# تحالفات",
      many: "# تحالفًا",
      other: "# تحالف",
    }),
  columns: (count: number) => recognisedCount(count),
  sheet: (sheet: string) => `ورقة ${name(sheet)}`,
  problems: (count: number) =>
    plural(count, {
      zero: "لا مواضع للمراجعة",
      one: "موضع واحد للمراجعة",
      two: "موضعان للمراجعة",
      few: "# مواضع للمراجعة",
      many: "# موضعًا للمراجعة",
      other: "# موضع للمراجعة",
    }),
  moreProblems: (count: number) =>
    plural(count, {
      zero: "ولا غيرها",
      one: "وموضع آخر",
      two: "وموضعان آخران",
      few: "و# مواضع أخرى",
      many: "و# موضعًا آخر",
      other: "و# موضع آخر",
    }),
  problemsKept: "ما تتعذر قراءته يُعد غير معروف، وكل ما عداه يُستخدم.",
  refresh: "تحديث كل الأوراق التي تم إنشاؤها",
  emptyTitle: "لم يُعثر على جدول شركاء بعد",
  emptyText:
    "ضع كل تحالف في صف تحت صف من العناوين. يكفي للبدء اسمٌ وبعض الحقائق؛ وما ينقص يُعد غير معروف، ولا يُعد أبدًا علامة سيئة.",
  emptyHeaders: "عناوين للبدء",
  aloneTitle: "أوراق لا تحتاج إلى جدول",
  aloneText: "سياسة متفق عليها، وأهداف وقيمتها، واختيار شريك، وورشة عمل: يملؤها فريقك بنفسه.",
  alone: "الإنشاء من دون جدول",
  sampleTitle: "أو جرّبه على مثال",
  sampleText: "ثلاث عشرة علاقة حقيقية بين شركات، مأخوذة من مصادر عامة، في ثلاث أوراق جديدة يمكنك حذفها في أي وقت.",
  sampleButton: "إضافة المثال",
  sampleAdding: "جارٍ إضافة المثال…",
  failedTitle: "تعذرت قراءة المصنف",
};
