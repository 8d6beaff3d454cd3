/** Names that Windows keeps for its devices, with or without an end. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST = 100

const safe = (text: string) => {
  const name = text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "").slice(0, LONGEST)
  return RESERVED.test(name) || name === "" ? `document-${name}`.replace(/-$/, "") : name
}

/**
 * Gives names for the files of a ZIP by the numbers of their documents: letters, digits, points and dashes only, never a folder, and each once,
 * even where capitals do not count.
 */
export function entryNames(): (number: string) => string {
  const taken = new Set<string>()
  return (number) => {
    const name = safe(number)
    for (let count = 1; ; count += 1) {
      const candidate = count === 1 ? name : `${name}-${count}`
      if (!taken.has(candidate.toLowerCase())) {
        taken.add(candidate.toLowerCase())
        return `${candidate}.pdf`
      }
    }
  }
}
