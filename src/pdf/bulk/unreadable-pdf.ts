/** A file that is no PDF, or not one that is understood here: it is left out of a merged file, and named. */
export class UnreadablePdf extends Error {
  constructor(message: string) {
    super(message)
    this.name = "UnreadablePdf"
  }
}
