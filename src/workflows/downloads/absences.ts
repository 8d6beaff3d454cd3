import type { ListPage } from "../../pdf/bulk/list-page"
import type { Absence, DownloadWords } from "../../pdf/labels/download-words"
import { tongueOf } from "../../pdf/labels/languages"

/** More are counted, not named, on paper; a text names them all. */
const MOST_ON_PAPER = 2000

/** What a download lacks, kept while it is written. */
export class Absences {
  private readonly found: { number: string; absence: Absence }[] = []

  constructor(
    private readonly language: string,
    private readonly total: number
  ) {}

  /** What the download says about itself. */
  get words(): DownloadWords {
    return tongueOf(this.language).labels.downloads
  }

  get count(): number {
    return this.found.length
  }

  add(number: string, absence: Absence): void {
    this.found.push({ number, absence })
  }

  /** The list as plain text; null when nothing is missing. */
  text(): string | null {
    const { words } = this
    const rows = this.found.map(({ number, absence }) => `${number}: ${words.absences[absence]}`)
    return rows.length ? `\uFEFF${[words.missing, "", this.explanation(), "", ...rows].join("\r\n")}\r\n` : null
  }

  /** The list as a page; null when nothing is missing. */
  page(date: Date): ListPage | null {
    const { words } = this
    const items = this.found.slice(0, MOST_ON_PAPER).map(({ number, absence }) => ({ name: number, text: words.absences[absence] }))
    const unnamed = this.found.length - items.length
    return items.length
      ? { language: this.language, title: words.missing, introduction: this.explanation(), items, more: unnamed ? words.more(this.figure(unnamed)) : null, date }
      : null
  }

  private explanation(): string {
    return this.words.explanation(this.figure(this.count), this.figure(this.total))
  }

  private figure(count: number): string {
    return String(count)
  }
}
