import { useProfile } from "../../hooks/api/profiles"

export const ProfileBreadcrumb = ({ id }: { id: string }) => <bdi>{useProfile(id).profile?.name}</bdi>
