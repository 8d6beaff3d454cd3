import { chooseProfile } from "../choose-profile"
import { aProfile } from "./a-profile"

const profile = (id: string, sales_channel_ids: string[] = [], region_ids: string[] = [], is_default = false) =>
  aProfile({ id, sales_channel_ids, region_ids, is_default })
const MAIN = profile("main", [], [], true)
const chosen = (profiles: ReturnType<typeof profile>[], sales_channel_id: string | null = "web", region_id: string | null = "eu") =>
  chooseProfile(profiles, { sales_channel_id, region_id })?.id ?? null

describe("chooseProfile", () => {
  it("takes the default when nothing is bound, and when the order has no channel and region", () => {
    expect(chosen([MAIN])).toBe("main")
    expect(chosen([MAIN, profile("shop", ["shop"]), profile("gulf", [], ["gulf"])])).toBe("main")
    expect(chosen([profile("web", ["web"]), MAIN], null, null)).toBe("main")
  })

  it("prefers both to the channel, the channel to the region, and the region to the default", () => {
    const both = profile("both", ["web"], ["eu"])
    const channel = profile("channel", ["web"])
    const region = profile("region", [], ["eu"])
    expect(chosen([MAIN, region, channel, both])).toBe("both")
    expect(chosen([MAIN, region, channel])).toBe("channel")
    expect(chosen([MAIN, region])).toBe("region")
  })

  it("does not take one that is bound to the channel and another region", () => {
    expect(chosen([MAIN, profile("web-gulf", ["web"], ["gulf"])])).toBe("main")
    expect(chosen([MAIN, profile("web-gulf", ["web"], ["gulf"])], "web", null)).toBe("main")
    expect(chosen([MAIN, profile("shop-eu", ["shop"], ["eu"])])).toBe("main")
  })

  it("never takes one that is neither bound nor the default", () => {
    expect(chosen([profile("spare"), MAIN])).toBe("main")
    expect(chosen([profile("spare")])).toBeNull()
  })

  it("takes the first of two that fit as well", () => {
    expect(chosen([MAIN, profile("first", ["web", "shop"]), profile("second", ["web"])])).toBe("first")
  })

  it("takes the default of two that fit as well, and no default before one that fits better", () => {
    const web = profile("web", ["web"])
    expect(chosen([web, profile("main", ["web"], [], true)])).toBe("main")
    expect(chosen([web, MAIN])).toBe("web")
    expect(chosen([profile("first", ["web"], [], true), profile("second", ["web"], [], true)])).toBe("first")
  })

  it("falls back on the default even when that is bound elsewhere: every order has a seller", () => {
    expect(chosen([profile("main", ["shop"], ["gulf"], true), profile("gulf", [], ["gulf"])])).toBe("main")
  })

  it("finds nobody in an empty list", () => {
    expect(chosen([])).toBeNull()
  })
})
