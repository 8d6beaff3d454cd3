import { LANGUAGES, type Language } from "../../domain/languages"
import { CORRECTION_WORDS } from "../../mapping/words/correction-words"
import { SAMPLE_WORDS } from "../../mapping/words/sample-words"
import { ar } from "./ar"
import { de } from "./de"
import { DOWNLOAD_WORDS } from "./download-words"
import { en } from "./en"
import { fr } from "./fr"
import { HOSTED_PAGE_WORDS } from "./hosted-page/hosted-page"
import type { Labels } from "./labels"
import { nl } from "./nl"
import type { Words } from "./words"

const LABELS: Record<Language, Labels> = { en, ar, fr, nl, de }

const allOf = (language: Language): Words => ({
  ...LABELS[language],
  hostedPage: HOSTED_PAGE_WORDS[language],
  corrections: CORRECTION_WORDS[language],
  downloads: DOWNLOAD_WORDS[language],
  sample: SAMPLE_WORDS[language],
})

/** All words of the languages that come with the plugin. */
export const PLUGIN_WORDS: Record<Language, Words> = Object.fromEntries(LANGUAGES.map((language) => [language, allOf(language)])) as Record<Language, Words>

/** The words that stand in for what no other language has. */
export const ENGLISH: Words = PLUGIN_WORDS[LANGUAGES[0]]
