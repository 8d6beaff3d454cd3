import { stack, text, type Block } from "../blocks"
import { trimmed } from "../trimmed"

const spaced = (words: string): Block => text(words, { margin: [1, 2, 3, 4] })
const bare = (words: string): Block => text(words, { margin: [1, 2, 3, 0] })

describe("the end of a paper", () => {
  it("has no space below its last block, however deep that stands", () => {
    expect(trimmed(stack([spaced("a"), stack([spaced("b"), spaced("c")], { margin: [0, 0, 0, 9] })]))).toEqual(
      stack([spaced("a"), stack([spaced("b"), bare("c")], { margin: [0, 0, 0, 0] })]),
    )
  })

  it("has none below any of its last columns", () => {
    const columns = (one: Block, other: Block): Block => ({ kind: "columns", gap: 1, columns: [{ width: 1, block: one }, { width: 2, block: other }] })
    expect(trimmed(columns(spaced("a"), stack([spaced("b")])))).toEqual(columns(bare("a"), stack([bare("b")])))
  })

  it("stays as it is where there is nothing to take away", () => {
    expect(trimmed(stack([]))).toEqual(stack([]))
    expect(trimmed(text("a"))).toEqual(text("a"))
  })
})
