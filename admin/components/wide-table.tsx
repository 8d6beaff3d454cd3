import { Table } from "@medusajs/ui"
import { useEffect, useRef, useState, type ReactNode } from "react"

interface WideTableProps {
  /** What the table shows: the name of the place that scrolls. */
  label: string
  children: ReactNode
}

/** A table that scrolls within its card where it has no room; then the keyboard reaches it too. */
export const WideTable = ({ label, children }: WideTableProps) => {
  const place = useRef<HTMLDivElement>(null)
  const [isWide, setIsWide] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) {
      return
    }
    const observer = new ResizeObserver(() => setIsWide(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    if (element.firstElementChild) {
      observer.observe(element.firstElementChild)
    }
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={place}
      className="focus-visible:shadow-borders-focus overflow-x-auto outline-none"
      {...(isWide ? { role: "region", "aria-label": label, tabIndex: 0 } : {})}
    >
      <Table>{children}</Table>
    </div>
  )
}
