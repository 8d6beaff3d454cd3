import type { Language } from "../../domain/languages"

/** Why a document is not in a download. */
export type Absence = "not-issued" | "not-ready" | "damaged" | "not-understood" | "gone"

/** What a download says about itself, in one language. */
export interface DownloadWords {
  /** The name of the whole file, for readers of PDF. */
  title: string
  missing: string
  explanation: (missing: string, total: string) => string
  more: (count: string) => string
  absences: Record<Absence, string>
}

export const DOWNLOAD_WORDS: Record<Language, DownloadWords> = {
  en: {
    title: "Documents",
    missing: "Documents that are missing here",
    explanation: (missing, total) => `${missing} of ${total} documents could not be put into this file:`,
    more: (count) => `… and ${count} more.`,
    absences: {
      "not-issued": "it is not issued yet, and so has no PDF",
      "not-ready": "its PDF is still being made, or could not be made",
      damaged: "its stored PDF is damaged or cannot be read",
      "not-understood": "its PDF cannot be merged; download it by itself",
      gone: "it no longer exists",
    },
  },
  ar: {
    title: "المستندات",
    missing: "مستندات غير موجودة هنا",
    explanation: (missing, total) => `تعذّر إدراج ${missing} من أصل ${total} من المستندات في هذا الملف:`,
    more: (count) => `… و${count} أخرى.`,
    absences: {
      "not-issued": "لم يصدر بعد، لذلك ليس له ملف PDF",
      "not-ready": "ملف PDF قيد الإعداد أو تعذّر إعداده",
      damaged: "ملف PDF المخزّن تالف أو تتعذّر قراءته",
      "not-understood": "لا يمكن دمج ملف PDF الخاص به؛ نزّله على حدة",
      gone: "لم يعد موجودًا",
    },
  },
  fr: {
    title: "Documents",
    missing: "Documents manquants",
    explanation: (missing, total) => `${missing} documents sur ${total} n’ont pas pu être mis dans ce fichier :`,
    more: (count) => `… et ${count} autres.`,
    absences: {
      "not-issued": "il n’est pas encore émis et n’a donc pas de PDF",
      "not-ready": "son PDF est en préparation ou n’a pas pu être créé",
      damaged: "son PDF enregistré est endommagé ou illisible",
      "not-understood": "son PDF ne peut pas être fusionné ; téléchargez-le séparément",
      gone: "il n’existe plus",
    },
  },
  nl: {
    title: "Documenten",
    missing: "Documenten die hier ontbreken",
    explanation: (missing, total) => `${missing} van ${total} documenten konden niet in dit bestand worden opgenomen:`,
    more: (count) => `… en nog ${count}.`,
    absences: {
      "not-issued": "het is nog niet uitgegeven en heeft dus geen pdf",
      "not-ready": "de pdf wordt nog gemaakt of kon niet worden gemaakt",
      damaged: "de opgeslagen pdf is beschadigd of onleesbaar",
      "not-understood": "de pdf kan niet worden samengevoegd; download hem apart",
      gone: "het bestaat niet meer",
    },
  },
  de: {
    title: "Dokumente",
    missing: "Dokumente, die hier fehlen",
    explanation: (missing, total) => `${missing} von ${total} Dokumenten konnten nicht in diese Datei aufgenommen werden:`,
    more: (count) => `… und ${count} weitere.`,
    absences: {
      "not-issued": "noch nicht ausgestellt und daher ohne PDF",
      "not-ready": "das PDF wird noch erstellt oder konnte nicht erstellt werden",
      damaged: "das gespeicherte PDF ist beschädigt oder nicht lesbar",
      "not-understood": "das PDF kann nicht zusammengefügt werden; laden Sie es einzeln herunter",
      gone: "existiert nicht mehr",
    },
  },
}
