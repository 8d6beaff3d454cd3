import type { CorrectionCause } from "../domain/correction-cause"
import type { Language } from "../domain/profile"

/** The words of one language. */
export interface CorrectionWords {
  /** The name of a line that stands for an amount without goods. */
  reduction: string
  causes: Record<CorrectionCause, string>
}

/** What a corrected document prints, in its own language. */
export const CORRECTION_WORDS: Record<Language, CorrectionWords> = {
  en: {
    reduction: "Price reduction",
    causes: {
      return: "Goods returned",
      edit: "Order changed",
      exchange: "Goods exchanged",
      claim: "Claim",
      refund: "Refund",
      cancel: "Order cancelled",
      change: "Order changed",
      manual: "Credit",
    },
  },
  ar: {
    reduction: "تخفيض في السعر",
    causes: {
      return: "إرجاع بضاعة",
      edit: "تعديل الطلب",
      exchange: "استبدال بضاعة",
      claim: "مطالبة",
      refund: "استرداد مبلغ",
      cancel: "إلغاء الطلب",
      change: "تعديل الطلب",
      manual: "إشعار دائن",
    },
  },
  fr: {
    reduction: "Réduction de prix",
    causes: {
      return: "Retour de marchandises",
      edit: "Commande modifiée",
      exchange: "Échange de marchandises",
      claim: "Réclamation",
      refund: "Remboursement",
      cancel: "Commande annulée",
      change: "Commande modifiée",
      manual: "Avoir",
    },
  },
  nl: {
    reduction: "Prijsvermindering",
    causes: {
      return: "Goederen geretourneerd",
      edit: "Bestelling gewijzigd",
      exchange: "Goederen geruild",
      claim: "Klacht",
      refund: "Terugbetaling",
      cancel: "Bestelling geannuleerd",
      change: "Bestelling gewijzigd",
      manual: "Creditering",
    },
  },
  de: {
    reduction: "Preisminderung",
    causes: {
      return: "Ware zurückgegeben",
      edit: "Bestellung geändert",
      exchange: "Ware umgetauscht",
      claim: "Reklamation",
      refund: "Erstattung",
      cancel: "Bestellung storniert",
      change: "Bestellung geändert",
      manual: "Gutschrift",
    },
  },
}
