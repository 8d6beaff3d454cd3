import { readFileSync } from "node:fs"
import { join } from "node:path"
import { LINE_PARTS } from "../../domain/look"
import { PRINTS } from "../render-options"

const ROOT = join(__dirname, "../../..")
const read = (file: string) => readFileSync(join(ROOT, file), "utf8")

describe("docs/pdf.md", () => {
  const page = read("docs/pdf.md")

  it("shows the very layout that is printed among the golden pages", () => {
    const layout = read("integration-tests/golden/own-layout.ts").replace("../../src/pdf", "medusa-plugin-invoicing/pdf")
    expect(page).toContain(["```ts\n", layout, "```"].join(""))
  })

  it("shows the very words of the demo store's own language, all but the labels", () => {
    const words = read("integration-tests/store/words/pl.js")
    expect(page).toContain(words.slice(words.indexOf("\n  hostedPage: {")))
  })

  it("names every paper and every part of a line", () => {
    expect([...PRINTS, ...LINE_PARTS].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})
