import type { Language } from "../../domain/languages"
import type { ListPage } from "../../pdf/bulk/list-page"
import { DOWNLOAD_WORDS, type Absence } from "./words"

/** More are counted, not named, on paper; a text names them all. */
const MOST_ON_PAPER = 2000

/** What a download lacks, kept while it is written. */
export class Absences {
  private readonly found: { number: string; absence: Absence }[] = []

  constructor(
    private readonly language: Language,
    private readonly total: number
  ) {}

  get count(): number {
    return this.found.length
  }

  add(number: string, absence: Absence): void {
    this.found.push({ number, absence })
  }

  /** The list as plain text; null when nothing is missing. */
  text(): string | null {
    const words = DOWNLOAD_WORDS[this.language]
    const rows = this.found.map(({ number, absence }) => `${number}: ${words.absences[absence]}`)
    return rows.length ? `\uFEFF${[words.missing, "", this.explanation(), "", ...rows].join("\r\n")}\r\n` : null
  }

  /** The list as a page; null when nothing is missing. */
  page(date: Date): ListPage | null {
    const words = DOWNLOAD_WORDS[this.language]
    const items = this.found.slice(0, MOST_ON_PAPER).map(({ number, absence }) => ({ name: number, text: words.absences[absence] }))
    const unnamed = this.found.length - items.length
    return items.length
      ? { language: this.language, title: words.missing, introduction: this.explanation(), items, more: unnamed ? words.more(this.figure(unnamed)) : null, date }
      : null
  }

  private explanation(): string {
    return DOWNLOAD_WORDS[this.language].explanation(this.figure(this.count), this.figure(this.total))
  }

  private figure(count: number): string {
    return String(count)
  }
}
