/** Saves a file that was fetched with the operator's session, as a click on a link would. */
export const saveBlob = (blob: Blob, name: string) => {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement("a")
  anchor.href = url
  anchor.download = name.replaceAll(/[/\\]/g, "-")
  anchor.click()
  URL.revokeObjectURL(url)
}
