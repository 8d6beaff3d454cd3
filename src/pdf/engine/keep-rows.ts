import type { Node, TableNode } from "./nodes"

/** The same nodes, with the last rows of each table that names some on a new page, under a heading of their own. Nodes are not changed. */
export function keepRows(node: Node): Node {
  if ("stack" in node) {
    return { ...node, stack: node.stack.map(keepRows) }
  }
  return "table" in node && node.keep ? parted(node, node.keep) : node
}

function parted(node: TableNode, keep: number): Node {
  const { table, margin } = node
  const { body, headerRows } = table
  const end = body.length - keep
  if (end <= headerRows) {
    return node
  }
  const heading = body.slice(0, headerRows).map((row) => row.map(again))
  const tableOf = (rows: Node[][]) => ({ ...table, body: rows, widths: [...table.widths] })
  const first: TableNode = { ...node, table: tableOf(body.slice(0, end)), ...(margin ? { margin: [margin[0], margin[1], margin[2], 0] } : {}) }
  const last: TableNode = { ...node, pageBreak: "before", table: tableOf([...heading, ...body.slice(end)]) }
  return { stack: [first, last] }
}

// pdfmake writes into its nodes, so that none may be used twice. What they say, and the elements that they belong to, stay the same.
function again(node: Node): Node {
  if ("stack" in node) {
    return { ...node, stack: node.stack.map(again) }
  }
  return "text" in node ? { ...node, text: node.text.map((run) => ({ ...run })) } : { ...node }
}
