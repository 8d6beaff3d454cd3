import DocMeasure, { type MeasuredNode } from "pdfmake/js/DocMeasure"

/** What only pdfmake's own method understands: named styles, margins side by side, kinds of nodes that the engine's definition does not have. */
const FOREIGN = ["style", "section", "marginLeft", "marginTop", "marginRight", "marginBottom", "_textRef"] as const

/** pdfmake's measuring of nodes, without looking for styles and margins that the engine's own definition never has. */
export class TunedMeasure extends DocMeasure {
  override measureNode(node: MeasuredNode): MeasuredNode {
    const { margin } = node
    if ((margin !== undefined && margin.length !== 4) || FOREIGN.some((key) => node[key] !== undefined)) {
      return super.measureNode(node)
    }
    const measure = this.measureOf(node)
    if (!measure) {
      return super.measureNode(node)
    }
    node._margin = margin ?? null
    this.styleStack.push(node)
    const measured = measure.call(this, node)
    this.styleStack.pop()
    if (measured._margin) {
      measured._minWidth += measured._margin[0] + measured._margin[2]
      measured._maxWidth += measured._margin[0] + measured._margin[2]
    }
    return measured
  }

  override measureLeaf(node: MeasuredNode): MeasuredNode {
    if (node._textRef) {
      return super.measureLeaf(node)
    }
    // The node is on the stack already; pdfmake copies the whole stack to put it there once more.
    const { items, minWidth, maxWidth } = this.textInlines.buildInlines(node.text, this.styleStack)
    return Object.assign(node, { _inlines: items, _minWidth: minWidth, _maxWidth: maxWidth })
  }

  // In the order in which pdfmake asks.
  private measureOf(node: MeasuredNode): ((node: MeasuredNode) => MeasuredNode) | null {
    if (node.columns) {
      return this.measureColumns
    }
    if (node.stack) {
      return this.measureVerticalContainer
    }
    if (node.ul || node.ol) {
      return null
    }
    if (node.table) {
      return this.measureTable
    }
    return node.text === undefined ? null : this.measureLeaf
  }
}
