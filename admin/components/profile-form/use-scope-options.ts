import { useRegions, useSalesChannels } from "@medusajs/dashboard/hooks"

// A store has a handful of either; the lists are searched in the browser.
const QUERY = { limit: 200, fields: "id,name", order: "name" }

const toOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })

/** The sales channels and regions a profile can be bound to, and their names. */
export const useScopeOptions = () => {
  const { sales_channels = [] } = useSalesChannels(QUERY)
  const { regions = [] } = useRegions(QUERY)
  const names = new Map([...sales_channels, ...regions].map(({ id, name }) => [id, name]))
  return {
    salesChannels: sales_channels.map(toOption),
    regions: regions.map(toOption),
    nameOf: (id: string) => names.get(id) ?? id,
  }
}
