import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminProfileCheckResponse,
  AdminProfileInput,
  AdminProfileListResponse,
  AdminProfileResponse,
} from "../../../src/types"
import { sdk } from "../../lib/sdk"

const PATH = "/admin/invoicing/profiles"

export const profilesQueryKeys = {
  all: ["invoicing-profiles"] as const,
  list: (query: Record<string, unknown>) => [...profilesQueryKeys.all, "list", query] as const,
  detail: (id: string) => [...profilesQueryKeys.all, "detail", id] as const,
  /** Apart from the others: an answer depends on what was typed alone, and saving makes none of them stale. */
  check: (input: ProfileCheckInput) => ["invoicing-profile-check", input] as const,
}

export const useProfiles = (query: { limit: number; offset: number }) => {
  const { data, ...rest } = useQuery<AdminProfileListResponse, FetchError>({
    queryKey: profilesQueryKeys.list(query),
    queryFn: () => sdk.client.fetch(PATH, { query }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

export const useProfile = (id: string) => {
  const { data, ...rest } = useQuery<AdminProfileResponse, FetchError>({
    queryKey: profilesQueryKeys.detail(id),
    queryFn: () => sdk.client.fetch(`${PATH}/${id}`),
    enabled: !!id,
  })
  return { ...data, ...rest }
}

/** With its id a stored profile is told its own next numbers. */
export type ProfileCheckInput = AdminProfileInput & { id?: string }

/** What the server would say of this profile if it were saved; nothing is stored. */
export const useProfileCheck = (input: ProfileCheckInput) =>
  useQuery<AdminProfileCheckResponse, FetchError>({
    queryKey: profilesQueryKeys.check(input),
    queryFn: () => sdk.client.fetch(`${PATH}/check`, { method: "POST", body: input }),
    placeholderData: keepPreviousData,
    retry: false,
  })

const useSaved = () => {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: profilesQueryKeys.all })
}

export const useCreateProfile = () => {
  const onSuccess = useSaved()
  return useMutation<AdminProfileResponse, FetchError, AdminProfileInput>({
    mutationFn: (body) => sdk.client.fetch(PATH, { method: "POST", body }),
    onSuccess,
  })
}

export const useUpdateProfile = (id: string) => {
  const onSuccess = useSaved()
  return useMutation<AdminProfileResponse, FetchError, AdminProfileInput>({
    mutationFn: (body) => sdk.client.fetch(`${PATH}/${id}`, { method: "POST", body }),
    onSuccess,
  })
}

export const useDeleteProfile = (id: string) => {
  const client = useQueryClient()
  return useMutation<unknown, FetchError, void>({
    mutationFn: () => sdk.client.fetch(`${PATH}/${id}`, { method: "DELETE" }),
    onSuccess: () => {
      client.removeQueries({ queryKey: profilesQueryKeys.detail(id) })
      return client.invalidateQueries({ queryKey: [...profilesQueryKeys.all, "list"] })
    },
  })
}
