import { format, plural } from "./counts";

/** A build under way, in Arabic. */
export const progress = {
  title: (count: number) =>
    plural(count, {
      zero: "جارٍ إنشاء الأوراق",
      one: "جارٍ إنشاء ورقة واحدة",
      two: "جارٍ إنشاء ورقتين",
      few: "جارٍ إنشاء # أوراق",
      many: "جارٍ إنشاء # ورقة",
      other: "جارٍ إنشاء # ورقة",
    }),
  bar: "تقدُّم الإنشاء",
  stages: {
    reading: "قراءة البيانات",
    planning: "تخطيط الأوراق",
    writing: "كتابة الأوراق",
    finishing: "اللمسات الأخيرة",
  },
  count: (done: number, total: number) => `${format(done)} من ${format(total)}`,
  percent: (percent: number) => `${format(percent)}٪`,
  cancel: "إلغاء",
  cancelling: "جارٍ الإلغاء…",
  cancellingText: "تجري إزالة ما أُضيف. أوراقك لا تُمس.",
  keepOpen: "يمكنك متابعة القراءة هنا؛ يُرجى عدم تعديل الأوراق الجديدة حتى تكتمل.",
};
