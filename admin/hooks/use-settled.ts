import { useEffect, useMemo, useState } from "react"

const PAUSE_MS = 350

/** A value a moment after its last change, and whether that is the present one. */
export const useSettled = <Value>(value: Value): { settled: Value; isSettled: boolean } => {
  const text = JSON.stringify(value)
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return { settled: useMemo(() => JSON.parse(settled) as Value, [settled]), isSettled: settled === text }
}
