/** Raised whenever the same document may be printed as other bytes: kept with each file, so that one knows what can be made again. */
export const ENGINE_VERSION = "4"
