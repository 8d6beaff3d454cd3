import type { Profile } from "./profile"

/** What decides which selling entity an order belongs to. */
export interface ProfileScope {
  sales_channel_id: string | null
  region_id: string | null
}

/**
 * The profile an order is invoiced by: one bound to both its sales channel and region, then to either (the channel first),
 * then the default. Among equals the first of the list wins. Null only when the list has no default.
 */
export function chooseProfile(profiles: Profile[], scope: ProfileScope): Profile | null {
  const score = (profile: Profile): number => {
    const channel = scope.sales_channel_id !== null && profile.sales_channel_ids.includes(scope.sales_channel_id)
    const region = scope.region_id !== null && profile.region_ids.includes(scope.region_id)
    const foreign =
      (profile.sales_channel_ids.length > 0 && !channel) || (profile.region_ids.length > 0 && !region)
    if (foreign) {
      return profile.is_default ? 0 : -1
    }
    return (channel ? 4 : 0) + (region ? 2 : 0)
  }
  const fitting = profiles.filter((profile) => profile.is_default || score(profile) > 0)
  return fitting.reduce<Profile | null>(
    (best, profile) =>
      !best || score(profile) > score(best) || (score(profile) === score(best) && profile.is_default && !best.is_default)
        ? profile
        : best,
    null
  )
}
