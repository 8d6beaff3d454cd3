import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container } from "@medusajs/ui"
import { HealthCrumb } from "../../../components/health/health-crumb"
import { SeriesList } from "../../../components/series/series-list"
import { SeriesNumbers } from "../../../components/series/series-numbers"

export const handle = { breadcrumb: () => <HealthCrumb page="series" /> }

const SeriesPage = () => {
  const { profile_id, series, period = "" } = useQueryParams(["profile_id", "series", "period"])
  return (
    <Container className="divide-y overflow-hidden p-0">
      {profile_id && series ? <SeriesNumbers of={{ profile_id, series, period }} /> : <SeriesList />}
    </Container>
  )
}

export default SeriesPage
