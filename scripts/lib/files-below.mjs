// @ts-check
import { readdirSync } from "node:fs"
import path from "node:path"

const SKIPPED = new Set(["node_modules", "__tests__", "i18n"])

/**
 * The files of a folder and of those below it whose names end in a certain way; tests and words are left out, links are not followed.
 * @param {string} folder
 * @param {string[]} ends
 * @returns {string[]}
 */
export function filesBelow(folder, ends) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(file, ends)
    return ends.some((end) => entry.name.endsWith(end)) ? [file] : []
  })
}
