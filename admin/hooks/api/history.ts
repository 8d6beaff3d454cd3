import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminHealthItemsResponse, AdminHistoryListResponse, AdminHistoryResponse, AdminHistoryRun } from "../../../src/types"
import { sdk } from "../../lib/sdk"

const PATH = "/admin/invoicing/history"
const KEY = ["invoicing-history"] as const
/** A run is looked at this often while it is at work. */
const POLL = 1500

export const isAtWork = (run: AdminHistoryRun | undefined) => run?.status === "running" || run?.status === "stopping"

/** The newest run, looked at again and again while it is at work. */
export const useLatestRun = () =>
  useQuery<AdminHistoryListResponse, FetchError>({
    queryKey: [...KEY, "latest"],
    queryFn: () => sdk.client.fetch(PATH, { query: { limit: 1 } }),
    refetchInterval: ({ state }) => (isAtWork(state.data?.runs[0]) ? POLL : false),
  })

export const useRunErrors = (run: AdminHistoryRun) =>
  useQuery<AdminHealthItemsResponse, FetchError>({
    queryKey: [...KEY, "errors", run.id, run.report.failed + run.report.drafted],
    queryFn: () => sdk.client.fetch(`${PATH}/${run.id}/errors`, { query: { limit: 20 } }),
    enabled: run.report.failed + run.report.drafted > 0,
  })

export interface HistoryBody {
  placed_from: string | null
  placed_to: string | null
  is_dry_run: boolean
  series: { prefix: string; start: number } | null
}

const useAnew = () => {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: KEY })
}

export const useStartHistory = () => {
  const onSettled = useAnew()
  return useMutation<AdminHistoryResponse, FetchError, HistoryBody>({
    mutationFn: (body) => sdk.client.fetch(PATH, { method: "POST", body }),
    onSettled,
  })
}

export const useHistoryAction = (id: string, action: "stop" | "resume") => {
  const onSettled = useAnew()
  return useMutation<AdminHistoryResponse, FetchError, void>({
    mutationFn: () => sdk.client.fetch(`${PATH}/${id}/${action}`, { method: "POST", body: {} }),
    onSettled,
  })
}
