import { createContext, useContext, useDeferredValue, useEffect, useMemo, useState } from "react"
import type { PropsWithChildren } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import type { AdminProfileCheckResponse, Issue } from "../../../src/types"
import { useProfileCheck } from "../../hooks/api/profiles"
import type { ProfileCheckInput } from "../../hooks/api/profiles"
import { isAt, toRefusal } from "./finding-paths"
import { toProfileInput } from "./form-values"
import type { ProfileValues } from "./form-values"

const PAUSE_MS = 400

type Check = Partial<AdminProfileCheckResponse> & { error?: string }

const CheckContext = createContext<Check>({})

// The picture is left out: it is checked where it is picked, and would make every keystroke a large request.
const useTypedInput = (id: string): ProfileCheckInput => {
  const values = useDeferredValue(useWatch<ProfileValues>() as ProfileValues)
  const text = useMemo(() => JSON.stringify({ id, ...toProfileInput(values), logo: undefined }), [id, values])
  const [settled, setSettled] = useState(text)

  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])

  return useMemo(() => JSON.parse(settled), [settled])
}

// A value the server cannot even read, such as a name of 1,000 letters, is a finding beside its input too.
const withRefusal = (answer: AdminProfileCheckResponse | undefined, refusal: string | undefined): Check => {
  const finding = refusal === undefined ? undefined : toRefusal(refusal)
  return finding ? { issues: [finding] } : { ...answer, error: refusal }
}

/** Lets the server check what stands in the form, a moment after the last key, and hands its findings to the inputs. */
export const ProfileCheckProvider = ({ id, children }: PropsWithChildren<{ id: string }>) => {
  const { data, error } = useProfileCheck(useTypedInput(id))
  const check = useMemo(() => withRefusal(data, error?.message), [data, error])
  return <CheckContext.Provider value={check}>{children}</CheckContext.Provider>
}

export const useCheck = () => useContext(CheckContext)

/** The findings that belong beside one input. */
export const useFindingsAt = (name: string): Issue[] => {
  const { issues } = useCheck()
  const { getValues } = useFormContext<ProfileValues>()
  return useMemo(() => (issues ?? []).filter((issue) => isAt(issue, name, getValues())), [issues, name, getValues])
}
