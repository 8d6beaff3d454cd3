import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import type { AdminSeriesNumbersResponse, AdminSeriesResponse } from "../../../src/types"
import { sdk } from "../../lib/sdk"

const PATH = "/admin/invoicing/series"

/** Which numbers count together. */
export interface SeriesKey {
  profile_id: string
  series: string
  period: string
}

export const useSeries = () =>
  useQuery<AdminSeriesResponse, FetchError>({
    queryKey: ["invoicing-series"],
    queryFn: () => sdk.client.fetch(PATH),
  })

export const useSeriesNumbers = (query: SeriesKey & { limit: number; offset: number }) =>
  useQuery<AdminSeriesNumbersResponse, FetchError>({
    queryKey: ["invoicing-series", "numbers", query],
    queryFn: () => sdk.client.fetch(`${PATH}/numbers`, { query }),
    placeholderData: keepPreviousData,
  })

export const useSeriesCsv = (key: SeriesKey) =>
  useMutation<Blob, FetchError, void>({
    mutationFn: async () => {
      const response = await sdk.client.fetch<Response>(`${PATH}/numbers.csv`, { query: key, headers: { accept: "text/csv" } })
      return response.blob()
    },
  })
