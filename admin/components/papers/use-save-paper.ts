import { toast } from "@medusajs/ui"
import { usePaper } from "../../hooks/api/printing"
import { saveBlob } from "../../lib/save-blob"

/** Prints a paper and saves it; says why when it cannot be printed. */
export const useSavePaper = (address: string, name: string) => {
  const { mutate, isPending } = usePaper(address)
  const save = () =>
    mutate(undefined, {
      onSuccess: (blob) => saveBlob(blob, `${name}.pdf`),
      onError: (error) => toast.error(error.message),
    })
  return { save, isPrinting: isPending }
}
