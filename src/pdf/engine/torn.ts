import type { Node } from "./nodes"

/** The same nodes, of which none has to stay on one page: a row that is higher than a page goes on on the next one. Nodes are not changed. */
export function torn(node: Node): Node {
  if ("stack" in node) {
    return { ...node, stack: node.stack.map(torn), unbreakable: false }
  }
  if ("columns" in node) {
    return { ...node, columns: node.columns.map(torn), unbreakable: false }
  }
  return "table" in node ? { ...node, table: { ...node.table, body: node.table.body.map((row) => row.map(torn)), dontBreakRows: false, keepWithHeaderRows: 0 } } : node
}
