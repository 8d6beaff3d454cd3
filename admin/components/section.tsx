import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

interface SectionProps {
  title: string
  actions?: ReactNode
  children: ReactNode
}

/** One card of a page, as the dashboard draws them. */
export const Section = ({ title, actions, children }: SectionProps) => (
  <Container className="divide-y overflow-hidden p-0">
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Heading level="h2">{title}</Heading>
      {actions}
    </div>
    {children}
  </Container>
)
