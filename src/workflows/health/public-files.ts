import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

interface LocalProvider {
  privateUploadDir_?: string
}

/** The folder in which Medusa's local file provider keeps private files; null when the files are kept by another one. */
function privateFolder(container: MedusaContainer): string | null {
  const files = container.resolve(Modules.FILE) as unknown as { getProvider?(): { fileProvider_?: LocalProvider } & LocalProvider }
  const provider = files.getProvider?.()
  return provider?.fileProvider_?.privateUploadDir_ ?? provider?.privateUploadDir_ ?? null
}

/**
 * The folder of the stored documents when, outside development, anyone could fetch them from it: Medusa serves the folder
 * `static` to everyone, and its local file provider keeps private files there unless `private_upload_dir` says otherwise.
 */
export function publicFilesFolder(container: MedusaContainer, { mode, cwd }: { mode: string; cwd: string }): string | null {
  const folder = privateFolder(container)
  if (mode !== "production" || folder === null) {
    return null
  }
  const within = path.relative(path.resolve(cwd, "static"), path.resolve(folder))
  return within === "" || !(within.startsWith("..") || path.isAbsolute(within)) ? folder : null
}
