/** The designs that come with the plugin. A store registers more under names of its own. */
export const THEMES = ["modern", "classic", "compact"] as const
export type Theme = (typeof THEMES)[number]

export const PAPERS = ["A4", "Letter"] as const
export type Paper = (typeof PAPERS)[number]

/** The digits of Arabic pages: 123 or ١٢٣. Codes, accounts and numbers of documents keep theirs. */
export const DIGITS = ["latn", "arab"] as const
export type Digits = (typeof DIGITS)[number]

/** What a line may show beside its name, quantity and net amount. */
export const LINE_PARTS = ["position", "description", "options", "sku", "barcode", "unit_price", "discount", "tax_rate", "tax_amount", "gross"] as const
export type LinePart = (typeof LINE_PARTS)[number]

/** What a seller adds to a page in one language; null prints nothing. */
export interface LookTexts {
  /** Above the lines. */
  introduction: string | null
  /** Below the totals. */
  closing: string | null
  /** On the bottom of every page, beside the seller's identity. */
  footer: string | null
}

/** How a seller's documents are printed. Changes nothing that a document says. */
export interface Look {
  /** One of `THEMES`, or the name of a registered layout. */
  theme: string
  paper: Paper
  /** Colour of rules and headlines, `#rrggbb`. */
  accent: string
  /** Family for Latin, Greek and Cyrillic letters: null is IBM Plex Sans, else one that the store added by option. */
  font: string | null
  /** Labels, names and titles in this language as well: one that has words; null prints one language. */
  second_language: string | null
  digits: Digits
  /** Hijri days (Umm al-Qura) beside the Gregorian ones. */
  hijri: boolean
  /** The parts of a line that are not printed. */
  hidden: LinePart[]
  /** The QR code that opens the document's page. */
  page_qr: boolean
  /** The QR code that fills in a euro transfer (EPC069-12). */
  payment_qr: boolean
  /** Marked for screen readers (PDF/UA-1, PDF/A-3a): larger files. */
  tagged: boolean
  /** By language without its region. */
  texts: Record<string, LookTexts>
}

/** What is printed until a seller decides otherwise. */
export const DEFAULT_LOOK: Look = {
  theme: "modern",
  paper: "A4",
  accent: "#1f4f73",
  font: null,
  second_language: null,
  digits: "latn",
  hijri: false,
  hidden: ["barcode"],
  page_qr: true,
  payment_qr: true,
  tagged: true,
  texts: {},
}
