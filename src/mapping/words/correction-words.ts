import type { CorrectionCause } from "../../domain/correction-cause"
import type { Language } from "../../domain/profile"

/** The words of one language. */
export interface CorrectionWords {
  /** The name of a line that stands for an amount without goods, and what is said of goods that only became cheaper. */
  reduction: string
  /** What is said of goods that only became dearer. */
  increase: string
  /** The name of a line that takes such an amount back. */
  restored: string
  causes: Record<CorrectionCause, string>
}

/** What a corrected document prints, in its own language. */
export const CORRECTION_WORDS: Record<Language, CorrectionWords> = {
  en: {
    reduction: "Price reduction",
    increase: "Price increase",
    restored: "Price reduction taken back",
    causes: {
      return: "Goods returned",
      edit: "Order changed",
      exchange: "Goods exchanged",
      claim: "Claim",
      refund: "Refund",
      taken_back: "Credit taken back",
      cancel: "Order cancelled",
      change: "Order changed",
      manual: "Credit",
    },
  },
  ar: {
    reduction: "تخفيض في السعر",
    increase: "زيادة في السعر",
    restored: "إلغاء تخفيض السعر",
    causes: {
      return: "إرجاع بضاعة",
      edit: "تعديل الطلب",
      exchange: "استبدال بضاعة",
      claim: "مطالبة",
      refund: "استرداد مبلغ",
      taken_back: "إلغاء إشعار دائن",
      cancel: "إلغاء الطلب",
      change: "تعديل الطلب",
      manual: "إشعار دائن",
    },
  },
  fr: {
    reduction: "Réduction de prix",
    increase: "Augmentation de prix",
    restored: "Annulation de la réduction de prix",
    causes: {
      return: "Retour de marchandises",
      edit: "Commande modifiée",
      exchange: "Échange de marchandises",
      claim: "Réclamation",
      refund: "Remboursement",
      taken_back: "Avoir annulé",
      cancel: "Commande annulée",
      change: "Commande modifiée",
      manual: "Avoir",
    },
  },
  nl: {
    reduction: "Prijsvermindering",
    increase: "Prijsverhoging",
    restored: "Prijsvermindering teruggedraaid",
    causes: {
      return: "Goederen geretourneerd",
      edit: "Bestelling gewijzigd",
      exchange: "Goederen geruild",
      claim: "Klacht",
      refund: "Terugbetaling",
      taken_back: "Creditering teruggedraaid",
      cancel: "Bestelling geannuleerd",
      change: "Bestelling gewijzigd",
      manual: "Creditering",
    },
  },
  de: {
    reduction: "Preisminderung",
    increase: "Preiserhöhung",
    restored: "Rücknahme der Preisminderung",
    causes: {
      return: "Ware zurückgegeben",
      edit: "Bestellung geändert",
      exchange: "Ware umgetauscht",
      claim: "Reklamation",
      refund: "Erstattung",
      taken_back: "Gutschrift zurückgenommen",
      cancel: "Bestellung storniert",
      change: "Bestellung geändert",
      manual: "Gutschrift",
    },
  },
}
