/** Remembers what was asked for lately, and never more than `limit` entries: two generations, of which the older is dropped when the younger is full. */
export class Recent<Value> {
  private young = new Map<string, Value>()
  private old = new Map<string, Value>()
  private readonly half: number

  constructor(limit: number) {
    this.half = Math.max(1, Math.floor(limit / 2))
  }

  /** The value of a key; made when it is not known (any more). `make` has to give the same for the same key. */
  get(key: string, make: (key: string) => Value): Value {
    let value = this.young.get(key)
    if (value === undefined) {
      value = this.old.get(key) ?? make(key)
      this.keep(key, value)
    }
    return value
  }

  /** How many entries are held at the moment. */
  get size(): number {
    return this.young.size + this.old.size
  }

  private keep(key: string, value: Value): void {
    if (this.young.size >= this.half) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(key, value)
  }
}
