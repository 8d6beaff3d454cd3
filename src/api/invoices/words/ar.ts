import { html } from "../page/html"
import type { Words } from "./words"

export const ar: Words = {
  states: {
    paid: "تم الدفع بالكامل",
    "partly-paid": "تم دفع جزء",
    due: "بانتظار الدفع",
    overdue: "فات موعد السداد",
    overpaid: "دُفع مبلغ زائد",
    "written-off": "تم الإغلاق",
    credited: "تمت التسوية بإشعار دائن",
    nothing: "لا يوجد مبلغ مستحق",
    credit: "إشعار دائن",
    refunded: "تم رد المبلغ بالكامل",
  },
  dueBy: (day) => html`يُرجى السداد في موعد أقصاه ${day}.`,
  overdueSince: (day) => html`كان موعد السداد في ${day}.`,
  dueNow: "يُرجى سداد هذا المبلغ.",
  paidOfTotal: (paid, total) => html`تم دفع ${paid} من أصل ${total}.`,
  nothingLeft: "شكرًا لكم، لم يتبقَّ أي مبلغ للسداد.",
  writtenOff: "لم يعد هذا المبلغ مطلوبًا، ولا يوجد ما يُسدَّد.",
  creditToYou: "هذا المبلغ لصالحكم.",
  refunded: "تم رد هذا المبلغ إليكم.",

  amountCredited: "المبلغ الدائن",
  amountInFavour: "لصالحكم",
  paidLater: "مدفوعات لاحقة",
  credited: "إشعارات دائنة",
  notCollected: "لم يعد مطلوبًا",
  includesTax: "ضريبة القيمة المضافة المشمولة",
  withoutTax: "غير شامل الضريبة",

  downloadPdf: "تنزيل ملف PDF",
  pdfPending: "يجري إعداد ملف PDF. يُرجى إعادة تحميل هذه الصفحة بعد لحظات.",
  reload: "إعادة تحميل الصفحة",

  details: "البيانات",
  items: "البنود",
  amount: "المبلغ",
  summary: "الملخص",
  subtotal: "مجموع البنود",
  total: "الإجمالي",
  howToPay: "طريقة الدفع",
  reference: "يُرجى ذكر هذا المرجع",
  parties: "البائع والمشتري",
  website: "الموقع الإلكتروني",
  hours: "أوقات العمل",
  questions: {
    invoice: "هل لديكم أسئلة عن هذه الفاتورة؟",
    credit_note: "هل لديكم أسئلة عن هذا الإشعار الدائن؟",
    debit_note: "هل لديكم أسئلة عن هذا الإشعار المدين؟",
  },
  questionsHint: "يسعدنا مساعدتكم.",
  privacy: "يستطيع كل من لديه عنوان هذه الصفحة الاطلاع على هذا المستند، فيُرجى الحرص عند مشاركته.",

  missing: {
    title: "هذا الرابط لم يعد يعمل",
    explanation: "ربما انتهت صلاحيته، أو لم يُنسخ كاملًا.",
    advice: "يُرجى طلب رابط جديد من المتجر الذي طلبتم منه.",
  },
}
