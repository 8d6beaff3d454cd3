/** The languages whose words come with the plugin. The first is the fallback. */
export const LANGUAGES = ["en", "ar", "fr", "nl", "de"] as const
export type Language = (typeof LANGUAGES)[number]

/** The languages that documents can be in: ours, then those that the store added by option, as it wrote them ("pl", "de-AT"). */
export const knownLanguages = (added: readonly string[]): string[] => [...new Set<string>([...LANGUAGES, ...added])]

/** A language without its region or script: "de" of "de-AT" and of "de_AT". Names of products and parties are kept by it. */
export const baseLanguage = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0]
