import type { Direction } from "../../src/pdf/layout/blocks"

/** A text as people write it in their language. */
export interface Sample {
  language: string
  direction: Direction
  text: string
}

const ltr = (language: string, text: string): Sample => ({ language, direction: "ltr", text })
const rtl = (language: string, text: string): Sample => ({ language, direction: "rtl", text })

/** One sentence or more of each language, with amounts, phones, accounts, codes and names of another script in it. */
export const samples: readonly Sample[] = [
  ltr("fr", "Œuvre d’Élodie : 1 234,50 € TTC, n° FA-2026-00311, livrée à Saint-Étienne — « cœur » à gauche, garçon, Noël."),
  ltr("de", "Größe 5 ¾, Äußere Weberstraße 12, „Käufer & Söhne GmbH“ zahlt 1.234,50 € auf DE89 3704 0044 0532 0130 00."),
  ltr("nl", "Coöperatie ’t IJ, reünie, één pond koffie à € 12,50; bel +31 20 123 45 67."),
  ltr("pl", "Zażółć gęślą jaźń, łódź, faktura nr 12/2026, zapłać 1234,50 zł."),
  ltr("tr", "Işıklı ığdır, İstanbul, çağrı, şöför, 1.234,50 ₺."),
  ltr("ro", "Țară, șold, brânză, înțeles, 1.234,50 lei."),
  ltr("el", "Τιμολόγιο αρ. 12, Ελλάδα, ποσό 1.234,50 €, ώρα ΐ ΰ."),
  ltr("ru", "Счёт № 12, подъезд, объём 5 л, цена 1 234,50 ₽."),
  ltr("vi", "Hóa đơn số 12, Đường Nguyễn Huệ, phường Bến Nghé, 1.234.500 ₫, cà phê sữa đá."),
  ltr("hi", "कर चालान संख्या 12, क्षत्रिय मार्ग, श्री विद्यार्थी, ₹ 1,234.50, हिन्दी में ज्ञान और क्‍ष। रात्रि ५ बजे।"),
  rtl("ar", "شركة نجد للضيافة (ذ.م.م) تدفع 1,234.50 ريال إلى الحساب SA03 8000 0000 6080 1016 7519 قبل 2026-02-14."),
  rtl("ar", "المبلغ ١٬٢٣٤٫٥٠ ر.س والهاتف ٠١١ ٢٣٤ ٥٦٧٨ في تاريخ ٢٠٢٦/٠٢/١٤ بنسبة ١٥٪، والرقم INV-2026-00042."),
  rtl("ar", "السَّلامُ عَلَيْكُمْ وَرَحْمَةُ اللهِ، مِطْحَنَةٌ يَدَوِيَّةٌ Mistral 38 mm بِضَمانٍ لِمُدَّةِ 24 شَهْرًا، لِلاستفسار +966 11 234 5678 أو help@qahwa.example"),
  rtl("fa", "فاکتور شماره ۱۲، مبلغ ۱٬۲۳۴٬۵۰۰ ریال، می‌خواهم گچ و پژوهش، تلفن +98 21 1234 5678."),
  rtl("ur", "رسید نمبر 12، ڈاکٹر ٹیپو کے گھر، قیمت 1,234.50 روپے، ہے ھ ں ے۔"),
  rtl("he", "חשבונית מס' 12, רחוב הרצל 5, תל אביב; סכום 1,234.50 ₪, הנחה ב-12%, טל' 03-1234567, קוד A-12/B, שָׁלוֹם."),
]
