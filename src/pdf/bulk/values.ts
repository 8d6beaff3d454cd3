import { UnreadablePdf } from "./unreadable-pdf"

/**
 * A value of a PDF (ISO 32000-1, 7.3). What is neither a list, a dictionary nor a reference is kept as it is written: `text` has one
 * character for each byte.
 */
export type Value =
  | { kind: "plain"; text: string }
  | { kind: "reference"; number: number }
  | { kind: "list"; items: Value[] }
  | { kind: "dictionary"; entries: Map<string, Value> }

/** Deeper than any page nests; a file that does is made to break readers. */
const DEEPEST = 60

const SPACE = /[\0\t\n\f\r ]/
const PLAIN = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y
const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y

/** Reads one value after another from the text of a file. */
export class ValueReader {
  constructor(
    readonly text: string,
    public at: number
  ) {}

  /** The value that stands here. Throws `UnreadablePdf` for what is none. */
  value(depth = 0): Value {
    this.skip()
    const start = this.text[this.at]
    if (depth > DEEPEST || start === undefined) {
      throw new UnreadablePdf("The file ends within a value, or nests too deeply.")
    }
    if (start === "<" && this.text[this.at + 1] === "<") {
      return this.dictionary(depth)
    }
    if (start === "[") {
      return this.list(depth)
    }
    if (start === "(") {
      return { kind: "plain", text: this.literal() }
    }
    return start === "<" ? { kind: "plain", text: this.upTo(">") } : this.word()
  }

  /** Passes white space and comments. */
  skip(): void {
    for (;;) {
      while (SPACE.test(this.text[this.at] ?? "x")) {
        this.at += 1
      }
      if (this.text[this.at] !== "%") {
        return
      }
      while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at])) {
        this.at += 1
      }
    }
  }

  private dictionary(depth: number): Value {
    this.at += 2
    const entries = new Map<string, Value>()
    for (this.skip(); !this.text.startsWith(">>", this.at); this.skip()) {
      const name = this.match(NAME)
      if (!name) {
        throw new UnreadablePdf("A dictionary has an entry without a name.")
      }
      entries.set(name[0], this.value(depth + 1))
    }
    this.at += 2
    return { kind: "dictionary", entries }
  }

  private list(depth: number): Value {
    this.at += 1
    const items: Value[] = []
    for (this.skip(); this.text[this.at] !== "]"; this.skip()) {
      items.push(this.value(depth + 1))
    }
    this.at += 1
    return { kind: "list", items }
  }

  /** A text in brackets: brackets within are paired or escaped. */
  private literal(): string {
    const start = this.at
    let open = 0
    for (; this.at < this.text.length; this.at += 1) {
      const character = this.text[this.at]
      if (character === "\\") {
        this.at += 1
      } else if (character === "(") {
        open += 1
      } else if (character === ")" && --open === 0) {
        this.at += 1
        return this.text.slice(start, this.at)
      }
    }
    throw new UnreadablePdf("The file ends within a text.")
  }

  private upTo(end: string): string {
    const start = this.at
    const found = this.text.indexOf(end, start)
    if (found < 0) {
      throw new UnreadablePdf("The file ends within a text.")
    }
    this.at = found + 1
    return this.text.slice(start, this.at)
  }

  private word(): Value {
    const reference = this.match(REFERENCE)
    if (reference) {
      return { kind: "reference", number: Number(reference[1]) }
    }
    const word = this.match(NAME) ?? this.match(PLAIN)
    if (!word) {
      throw new UnreadablePdf("Something in the file is no value.")
    }
    return { kind: "plain", text: word[0] }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    this.at += found ? found[0].length : 0
    return found
  }
}

/** Writes a value; `renumber` gives the new number of an object, or null for one that is left out. */
export function writeValue(value: Value, renumber: (number: number) => number | null): string {
  switch (value.kind) {
    case "plain":
      return value.text
    case "reference": {
      const number = renumber(value.number)
      return number === null ? "null" : `${number} 0 R`
    }
    case "list":
      return `[${value.items.map((item) => writeValue(item, renumber)).join(" ")}]`
    case "dictionary":
      return `<<${[...value.entries].map(([name, entry]) => `${name} ${writeValue(entry, renumber)}`).join("\n")}>>`
  }
}
