import { Text } from "@medusajs/ui"

/** What is wrong with what stands in a field: beside it, and read aloud. */
export const Problem = ({ children }: { children: string }) => (
  <Text size="small" leading="compact" role="alert" className="text-ui-fg-error">
    {children}
  </Text>
)
