import { Modules } from "@medusajs/framework/utils"
import type { FileDTO, MedusaContainer } from "@medusajs/framework/types"
import { within } from "../within"

/** A storage that says nothing for this long does not answer: what waits for it is a request, or the reconcile job. */
const ANSWER_MS = 60_000

const silent = () => new Error("The file storage does not answer.")

/** The bytes of a stored file. Rejects when they cannot be read, or not within a minute. */
export function readBytes(container: MedusaContainer, fileId: string): Promise<Buffer> {
  return within(ANSWER_MS, container.resolve(Modules.FILE).getAsBuffer(fileId), silent)
}

/** Stores bytes privately under a name. Rejects when that fails, or takes longer than a minute. */
export function writeBytes(container: MedusaContainer, file: { name: string; media_type: string; bytes: Buffer }): Promise<FileDTO> {
  const { name, media_type, bytes } = file
  const kept = container.resolve(Modules.FILE).createFiles({ filename: name, mimeType: media_type, content: bytes.toString("base64"), access: "private" })
  return within(ANSWER_MS, kept, silent)
}
