import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const CASES = 40

/** The number of every test named "case 12: …" in the stories of this folder and the one above. */
function numbersTold(): number[] {
  const root = path.resolve(__dirname, "..")
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".spec.ts") && !name.endsWith(path.basename(__filename)))
  const text = files.map((name) => readFileSync(path.join(root, name), "utf8")).join("\n")
  return [...text.matchAll(/\bit\("case (\d+): /g)].map(([, number]) => Number(number)).sort((a, b) => a - b)
}

describe("The forty cases of what Medusa lets happen to an order", () => {
  it("are each told once, by a story that carries the case's number", () => {
    expect(numbersTold()).toEqual(Array.from({ length: CASES }, (_, index) => index + 1))
  })
})
