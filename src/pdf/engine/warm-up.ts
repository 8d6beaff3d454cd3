import { compose } from "./compose"
import { PROBE } from "./probe"

/** After so many pages what comes again and again has been compiled. */
const PAGES = 10

/** Reads the fonts, tries the engine and prints a small page a few times, so that the first document of a thread takes hardly longer than those after it. */
export async function warmUp(): Promise<void> {
  for (let page = 0; page < PAGES; page += 1) {
    await compose({ ...PROBE, tagged: true })
  }
}
