import type { Block } from "./blocks"

/** A block without the space below its last lines: at the very end of a paper that space would open an empty page. */
export function trimmed(block: Block): Block {
  const bare: Block = block.margin ? { ...block, margin: [block.margin[0], block.margin[1], block.margin[2], 0] } : block
  if (bare.kind === "stack" && bare.blocks.length > 0) {
    return { ...bare, blocks: [...bare.blocks.slice(0, -1), trimmed(bare.blocks[bare.blocks.length - 1])] }
  }
  return bare.kind === "columns" ? { ...bare, columns: bare.columns.map((column) => ({ ...column, block: trimmed(column.block) })) } : bare
}
