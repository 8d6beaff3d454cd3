import type { DocumentType } from "./document"
import type { Series } from "./profile"

/** The name under which a series is counted and listed: its prefix without the trailing separator, or the type when it has none. */
export function seriesName(series: Series, type: DocumentType): string {
  return series.prefix.replace(/[-_/.]+$/, "") || type
}
