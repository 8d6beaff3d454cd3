import { useDisplayNames } from "../components/profile-form/use-display-names"
import { useDesigns } from "./api/printing"

/** As long as the server has not said which it knows. */
const OWN = ["en", "ar", "fr", "nl", "de"]

/** A language without its region: texts and names are kept by it. */
export const baseLanguage = (tag: string) => tag.toLowerCase().split("-")[0]

/** The languages that documents can be in, by their names in the operator's language. `chosen` stays a choice though it was taken away. */
export const useDocumentLanguages = (chosen?: string) => {
  const nameOf = useDisplayNames("language")
  const known = useDesigns().data?.languages ?? OWN
  const tags = chosen && !known.includes(chosen) ? [...known, chosen] : known
  return tags.map((value) => ({ value, label: nameOf(value) ?? value }))
}
