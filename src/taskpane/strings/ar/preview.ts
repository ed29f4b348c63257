import { name } from "./counts";

/** The picture of a sheet that is not built yet, in Arabic. */
export const preview = {
  open: "إظهار الشكل الذي ستبدو عليه",
  close: "إخفاء الصورة",
  drawing: "جارٍ رسم الورقة…",
  nothing: "اختر أولًا البيانات والتحالفات وتاريخًا.",
  label: (sheet: string) => `صورة الورقة ${name(sheet)} قبل إنشائها`,
  caption: "تُملأ المواضع الرمادية بالنتائج عند إنشاء الورقة. تعرض المخططات نوعها فقط.",
  captionOn: "تُملأ المواضع الرمادية بالنتائج عند إنشاء الورقة. تعرض المخططات نوعها فقط. وللورقة بقية في الأسفل.",
};
