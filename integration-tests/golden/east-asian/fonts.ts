import { registerLanguage } from "../../../src/pdf"
import { registerFonts, type FontFamily } from "../../../src/pdf/fonts/families"
import { ja } from "./words-ja"
import { ko } from "./words-ko"
import { zh } from "./words-zh"

const file = (folder: string, name: string) => `@expo-google-fonts/${folder}/400Regular/${name}_400Regular.ttf`

/** Small fonts of one weight. The Chinese one is asked before the Japanese one where no language decides. */
export const families: readonly FontFamily[] = [
  { family: "Chinese", normal: file("zcool-xiaowei", "ZCOOLXiaoWei"), languages: ["zh-Hans"] },
  { family: "Japanese", normal: file("sawarabi-gothic", "SawarabiGothic"), languages: ["ja"] },
  { family: "Korean", normal: file("gowun-dodum", "GowunDodum"), languages: ["ko"] },
]

/** What a store adds for Japanese, Chinese and Korean: words and fonts. */
export function addEastAsian(): void {
  registerLanguage("ja", ja)
  registerLanguage("zh", zh)
  registerLanguage("ko", ko)
  registerFonts(families)
}
