import type { Language } from "../../domain/languages"

/** The words of the sample document: what a page looks like before the first order. */
export interface SampleWords {
  coffee: string
  grinder: string
  delivery: string
  buyer: string
}

export const SAMPLE_WORDS: Record<Language, SampleWords> = {
  en: { coffee: "Coffee beans, 1 kg", grinder: "Hand grinder", delivery: "Standard delivery", buyer: "Sample Customer" },
  ar: { coffee: "حبوب قهوة، 1 كجم", grinder: "مطحنة يدوية", delivery: "توصيل عادي", buyer: "عميل تجريبي" },
  fr: { coffee: "Café en grains, 1 kg", grinder: "Moulin à main", delivery: "Livraison standard", buyer: "Client exemple" },
  nl: { coffee: "Koffiebonen, 1 kg", grinder: "Handmolen", delivery: "Standaardlevering", buyer: "Voorbeeldklant" },
  de: { coffee: "Kaffeebohnen, 1 kg", grinder: "Handmühle", delivery: "Standardversand", buyer: "Musterkunde" },
}
