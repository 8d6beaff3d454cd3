import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import type { Logger } from "@medusajs/framework/types"
import { loadOwnLanguages } from "../own-designs"

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "words-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the log says when a store starts with a language of these words. */
async function warnings(language: string, words: string, fallback?: string): Promise<string[]> {
  const said: string[] = []
  const module = path.join(folder, `${language}.js`)
  writeFileSync(module, `module.exports = ${words}\n`)
  const logger = { warn: (text: string) => said.push(text) } as unknown as Logger
  await loadOwnLanguages({ options: { pdf: { languages: [{ language, module, ...(fallback && { fallback }) }] } }, logger })
  return said
}

describe("A store that starts with a language of its own", () => {
  it("is warned of the words that are said in English, by name, and of how many more", async () => {
    const [warning, ...others] = await warnings("sv", "{ titles: { invoice: 'Faktura', credit_note: 'Kreditnota', debit_note: 'Debetnota' } }")
    expect(others).toEqual([])
    expect(warning).toMatch(/^invoicing: the language "sv" lacks words, which are said in English: papers\.packing_slip, papers\.proforma, .* and \d+ more\. Add them to its module, or name a fallback\.$/)
  })

  it("is not warned when it says where the others come from", async () => {
    expect(await warnings("fo", "{ notes: 'Viðmerkingar' }", "en")).toEqual([])
    expect(await warnings("fr-CA", "{ notes: 'Remarques' }")).toEqual([])
  })

  it("of which nothing is wrong says nothing, without options either", async () => {
    await expect(loadOwnLanguages({ options: {} })).resolves.toBeUndefined()
  })
})
