import { name, plural } from "./counts";

/** What a build came to, in Arabic. */
export const result = {
  doneTitle: (count: number) =>
    plural(count, {
      zero: "لا أوراق جاهزة",
      one: "ورقة واحدة جاهزة",
      two: "ورقتان جاهزتان",
      few: "# أوراق جاهزة",
      many: "# ورقة جاهزة",
      other: "# ورقة جاهزة",
    }),
  doneText: "اختر تحالفًا لفتح ورقته.",
  open: (partner: string, sheet: string) => `فتح ${name(partner)}، ورقة ${name(sheet)}`,
  again: "إنشاء المزيد",
  cancelledTitle: "أُلغي الإنشاء",
  failedTitle: "لم يكتمل الإنشاء",
  retry: "المحاولة مجددًا",
  rebuild: "الإنشاء مجددًا",
  change: "تغيير الاختيارات",
};
