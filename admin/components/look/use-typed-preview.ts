import { useEffect, useMemo, useState } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import type { AdminProfile, AdminProfilePreviewInput } from "../../../src/types"
import { usePreview } from "../../hooks/api/printing"
import { isColour, toLookInput, type LookValues } from "./look-values"

const PAUSE_MS = 600

/** The value as it was when nothing had changed for a moment. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** An address of the browser's own for a file in its memory, given back when the file is no longer shown. */
const useObjectUrl = (blob: Blob | undefined): string | null => {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) {
      return
    }
    const made = URL.createObjectURL(new Blob([blob], { type: "application/pdf" }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url
}

/** A colour that is half typed is not tried yet. */
const printable = (values: LookValues, { look }: AdminProfile): LookValues => (isColour(values.accent) ? values : { ...values, accent: look.accent })

/** The printed document as it would be if what stands in the form were saved. */
export const useTypedPreview = (profile: AdminProfile, subject: Omit<AdminProfilePreviewInput, "look" | "logo" | "translations">) => {
  const { control } = useFormContext<LookValues>()
  const values = useWatch({ control }) as LookValues
  const text = useMemo(() => JSON.stringify({ ...toLookInput(printable(values, profile), profile), ...subject }), [values, profile, subject])
  const settled = useSettled(text)
  const body = useMemo(() => JSON.parse(settled) as AdminProfilePreviewInput, [settled])
  const { data, error, isFetching } = usePreview(profile.id, body)
  return { url: useObjectUrl(data?.blob), findings: data?.findings ?? [], error: error?.message ?? null, isPrinting: isFetching || text !== settled }
}
