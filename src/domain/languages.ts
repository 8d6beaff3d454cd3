/** The languages whose words are complete. The first is the fallback. */
export const LANGUAGES = ["en", "ar", "fr", "nl", "de"] as const
export type Language = (typeof LANGUAGES)[number]
