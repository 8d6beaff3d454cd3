import type { CorrectionWords } from "../../mapping/words/correction-words"
import type { SampleWords } from "../../mapping/words/sample-words"
import type { DownloadWords } from "./download-words"
import type { HostedPageWords } from "./hosted-page/hosted-page-words"
import type { Labels, Some } from "./labels"

/** Everything that is said in a language: on printed pages, and what those who order, read and download documents meet besides. */
export interface Words extends Labels {
  /** The page of a document on the web. */
  hostedPage: HostedPageWords
  /** What stands in a correction because of its cause; kept in the document when it is issued. */
  corrections: CorrectionWords
  /** What a download of many documents says about those that are not in it. */
  downloads: DownloadWords
  /** The goods of the sample that a preview shows before the first order. */
  sample: SampleWords
}

/** A language that leaves some words to another. */
export type SomeWords = Some<Words>
