/** Of the table of objects, in one step. */
const ROWS = 5000

/** Writes objects one after the other and remembers where each stands: eight bytes an object is all that is kept. */
export class ObjectWriter {
  private places = new Float64Array(1024)
  private chunks: Buffer[] = []
  private length = 0
  private last = 0
  /** How many objects were written since the last `flush`. */
  unsent = 0

  /** A number for an object that is written later. */
  take(): number {
    this.last += 1
    if (this.last >= this.places.length) {
      const more = new Float64Array(this.places.length * 2)
      more.set(this.places)
      this.places = more
    }
    return this.last
  }

  /** Bytes that belong to no object. */
  raw(text: string): void {
    this.push(Buffer.from(text, "latin1"))
  }

  /** An object whose value is given as text of one character a byte. */
  object(number: number, value: string, stream: Uint8Array | null = null): void {
    this.unsent += 1
    this.places[number] = this.length
    this.raw(`${number} 0 obj\n${value}\n`)
    if (stream) {
      this.raw("stream\n")
      this.push(Buffer.from(stream))
      this.raw("\nendstream\n")
    }
    this.raw("endobj\n")
  }

  /** What was written since the last call. */
  flush(): Buffer {
    const written = Buffer.concat(this.chunks)
    this.chunks = []
    this.unsent = 0
    return written
  }

  /** The table of all objects, and the end of the file: some rows at a time. */
  *end(trailer: string): Generator<Buffer, void> {
    const start = this.length
    this.raw(`xref\n0 ${this.last + 1}\n0000000000 65535 f \n`)
    for (let first = 1; first <= this.last; first += ROWS) {
      const places = this.places.subarray(first, Math.min(first + ROWS, this.last + 1))
      this.raw(Array.from(places, (place) => `${String(place).padStart(10, "0")} 00000 n \n`).join(""))
      yield this.flush()
    }
    this.raw(`trailer\n<</Size ${this.last + 1}\n${trailer}>>\nstartxref\n${start}\n%%EOF\n`)
    yield this.flush()
  }

  private push(bytes: Buffer): void {
    this.chunks.push(bytes)
    this.length += bytes.length
  }
}
