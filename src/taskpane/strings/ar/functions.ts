import { name, plural } from "./counts";

/** The reference of the functions, in Arabic. */
export const functions = {
  title: "الدوال",
  lead: "اكتبها في أي خلية. تُعيد الحساب مع بياناتك، وتعرض EXPLAIN الحساب وراء الحكم.",
  reading: "جارٍ تحميل المرجع…",
  filter: "تصفية الدوال",
  filterHint: "تصفية حسب الاسم أو الغرض",
  nothing: "لا توجد دالة تحمل هذا في اسمها أو وصفها.",
  syntax: "بناء الجملة",
  examples: (count: number) =>
    plural(count, {
      zero: "أمثلة",
      one: "مثال",
      two: "مثالان",
      few: "أمثلة",
      many: "أمثلة",
      other: "أمثلة",
    }),
  arguments: (called: string) => `وسيطات ${name(called)}`,
  optional: "اختياري",
  more: (called: string) => `المزيد عن ${name(called)}`,
  failedTitle: "تعذر تحميل المرجع",
};
