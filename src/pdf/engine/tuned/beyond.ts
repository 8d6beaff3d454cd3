/** Thrown where only pdfmake's own layout knows what to do; it then lays out the whole document. */
export class Beyond extends Error {
  override readonly name = "Beyond"
}
