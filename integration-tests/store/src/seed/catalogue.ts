export type TaxClass = "standard" | "food" | "book" | "teaching"

export interface SeedVariant {
  /** The value of the product's only option. */
  value: string
  sku: string
  /** Without tax, in Saudi Arabia. */
  sar: number
  /** With tax, in Europe. */
  eur: number
}

export interface SeedProduct {
  handle: string
  title: string
  arabic: string
  description: string
  arabicDescription: string
  option: string
  variants: SeedVariant[]
  tax: TaxClass
  /** Nothing is shipped. */
  service?: boolean
}

export const CATALOGUE: SeedProduct[] = [
  {
    handle: "dallah-uno-espresso-machine",
    title: "Dallah Uno espresso machine",
    arabic: "آلة إسبريسو دلّة أونو",
    description: "Single-boiler machine with a 58 mm group, PID and a steam wand that keeps up.",
    arabicDescription: "آلة بغلاية واحدة ورأس ٥٨ مم مع تحكم دقيق بالحرارة وذراع بخار قوي.",
    option: "Colour",
    variants: [
      { value: "Black", sku: "MCH-UNO-BLK", sar: 2499, eur: 649 },
      { value: "Sand", sku: "MCH-UNO-SND", sar: 2549, eur: 659 },
    ],
    tax: "standard",
  },
  {
    handle: "mihbash-burr-grinder",
    title: "Mihbash burr grinder",
    arabic: "مطحنة قهوة مهباش",
    description: "Conical 48 mm steel burrs, 40 steps from Turkish to French press.",
    arabicDescription: "طاحنة مخروطية فولاذية ٤٨ مم بأربعين درجة من التركي إلى الفرنسي.",
    option: "Drive",
    variants: [
      { value: "Hand", sku: "GRD-MHB-HND", sar: 349, eur: 89.9 },
      { value: "Electric", sku: "GRD-MHB-ELC", sar: 899.5, eur: 229 },
    ],
    tax: "standard",
  },
  {
    handle: "gooseneck-kettle",
    title: "Najd gooseneck kettle",
    arabic: "غلاية نجد بعنق الإوزة",
    description: "Electric kettle with one-degree control and a counterweighted handle.",
    arabicDescription: "غلاية كهربائية بتحكم درجة بدرجة ومقبض متوازن.",
    option: "Volume",
    variants: [
      { value: "0.6 l", sku: "KTL-NJD-06", sar: 329, eur: 84.95 },
      { value: "1.0 l", sku: "KTL-NJD-10", sar: 379, eur: 97.95 },
    ],
    tax: "standard",
  },
  {
    handle: "ceramic-dripper",
    title: "Ceramic pour-over dripper",
    arabic: "قُمع تقطير سيراميك",
    description: "Spiral-ribbed cone, fired in one piece.",
    arabicDescription: "قُمع بأضلاع حلزونية من قطعة سيراميك واحدة.",
    option: "Size",
    variants: [
      { value: "1–2 cups", sku: "DRP-CER-02", sar: 79, eur: 21.5 },
      { value: "3–4 cups", sku: "DRP-CER-04", sar: 95, eur: 25.9 },
    ],
    tax: "standard",
  },
  {
    handle: "paper-filters",
    title: "Paper filters, 100 pieces",
    arabic: "فلاتر ورقية، ١٠٠ قطعة",
    description: "Oxygen-bleached, no taste of paper.",
    arabicDescription: "ورق مبيّض بالأكسجين بلا طعم.",
    option: "Size",
    variants: [
      { value: "1–2 cups", sku: "FLT-100-02", sar: 18.33, eur: 4.99 },
      { value: "3–4 cups", sku: "FLT-100-04", sar: 21.67, eur: 5.99 },
    ],
    tax: "standard",
  },
  {
    handle: "brewing-scale",
    title: "Brewing scale with timer",
    arabic: "ميزان تحضير مع مؤقت",
    description: "0.1 g steps up to 2 kg, charged by USB-C.",
    arabicDescription: "دقة ٠٫١ غرام حتى ٢ كيلو، شحن USB-C.",
    option: "Colour",
    variants: [{ value: "White", sku: "SCL-TMR-WHT", sar: 189, eur: 49.9 }],
    tax: "standard",
  },
  {
    handle: "khawlani-coffee",
    title: "Khawlani coffee from Jazan, whole bean",
    arabic: "بن خولاني من جازان، حبوب كاملة",
    description: "Terraced high-altitude coffee; lightly roasted for the dallah.",
    arabicDescription: "بن من مدرجات جبال جازان بتحميص شقراء للدلّة.",
    option: "Weight",
    variants: [
      { value: "250 g", sku: "BEAN-KHW-250", sar: 74.5, eur: 19.95 },
      { value: "1 kg", sku: "BEAN-KHW-1K", sar: 269, eur: 71.9 },
    ],
    tax: "food",
  },
  {
    handle: "yirgacheffe-coffee",
    title: "Yirgacheffe coffee, whole bean",
    arabic: "قهوة يرغاتشيف، حبوب كاملة",
    description: "Washed heirloom lots: jasmine, bergamot, apricot.",
    arabicDescription: "محاصيل مغسولة بإيحاءات الياسمين والبرغموت والمشمش.",
    option: "Weight",
    variants: [
      { value: "250 g", sku: "BEAN-YRG-250", sar: 52, eur: 13.49 },
      { value: "1 kg", sku: "BEAN-YRG-1K", sar: 185, eur: 48.5 },
    ],
    tax: "food",
  },
  {
    handle: "arabic-coffee-set",
    title: "Arabic coffee set: dallah and six finjans",
    arabic: "طقم قهوة عربية: دلّة وستة فناجين",
    description: "Brass-finished steel dallah, porcelain finjans, fitted case.",
    arabicDescription: "دلّة فولاذية بلمسة نحاسية وفناجين بورسلان في علبة مبطنة.",
    option: "Finish",
    variants: [
      { value: "Brass", sku: "SET-ARB-BRS", sar: 420, eur: 109 },
      { value: "Silver", sku: "SET-ARB-SLV", sar: 445, eur: 115 },
    ],
    tax: "standard",
  },
  {
    handle: "porcelain-cups",
    title: "Porcelain cappuccino cups, set of four",
    arabic: "أكواب كابتشينو بورسلان، طقم من أربعة",
    description: "180 ml, thick-walled, safe in the dishwasher.",
    arabicDescription: "١٨٠ مل بجدار سميك وآمنة في غسالة الصحون.",
    option: "Colour",
    variants: [{ value: "Ivory", sku: "CUP-CAP-IVR", sar: 135, eur: 34.9 }],
    tax: "standard",
  },
  {
    handle: "brewing-handbook",
    title: "The Brewing Handbook",
    arabic: "دليل تحضير القهوة",
    description: "240 pages on water, grind and time; hardcover.",
    arabicDescription: "٢٤٠ صفحة عن الماء والطحن والوقت، غلاف مقوى.",
    option: "Language",
    variants: [
      { value: "English", sku: "BOOK-BRW-EN", sar: 119, eur: 32 },
      { value: "Arabic", sku: "BOOK-BRW-AR", sar: 99, eur: 29 },
    ],
    tax: "book",
  },
  {
    handle: "milk-pitcher",
    title: "Milk pitcher",
    arabic: "إبريق حليب",
    description: "Polished steel with a fine spout for latte art.",
    arabicDescription: "فولاذ مصقول بمصب دقيق لرسم اللاتيه.",
    option: "Volume",
    variants: [
      { value: "350 ml", sku: "PIT-STL-350", sar: 69, eur: 18.9 },
      { value: "600 ml", sku: "PIT-STL-600", sar: 89, eur: 23.9 },
    ],
    tax: "standard",
  },
  {
    handle: "cleaning-tablets",
    title: "Cleaning tablets, 60 pieces",
    arabic: "أقراص تنظيف، ٦٠ قرصًا",
    description: "For the group head; rinse twice.",
    arabicDescription: "لرأس الاستخلاص، يشطف مرتين.",
    option: "Pack",
    variants: [{ value: "60", sku: "CLN-TAB-60", sar: 44.75, eur: 12.9 }],
    tax: "standard",
  },
  {
    handle: "barista-certificate-course",
    title: "Barista certificate course, one day",
    arabic: "دورة باريستا معتمدة ليوم واحد",
    description: "Vocational training with a recognised certificate; online.",
    arabicDescription: "تدريب مهني عبر الإنترنت بشهادة معترف بها.",
    option: "Level",
    variants: [{ value: "Foundation", sku: "CRS-BAR-1", sar: 650, eur: 175 }],
    tax: "teaching",
    service: true,
  },
]
