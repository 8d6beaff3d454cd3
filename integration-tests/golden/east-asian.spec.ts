import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { checkPrint } from "../../src/pdf"
import { compose } from "../../src/pdf/engine/compose"
import { STOCK } from "../../src/pdf/engine/engines"
import { compositionOf, renderPdf } from "../../src/pdf/render"
import { pdfCheck, pdfFonts, pdfPicture, pdfText, pdfWords } from "../../src/pdf/__tests__/pdf-tools"
import { differentTiles } from "../helpers/picture-difference"
import { eastAsian } from "./east-asian/documents"
import { addEastAsian } from "./east-asian/fonts"
import { textPage } from "./text-page"

const isUpdate = process.env.GOLDEN_UPDATE === "1"
/** As for other pages: a moved word changes far more tiles. */
const TOLERATED = 0.002
const names = Object.keys(eastAsian)
const made = new Map<string, Promise<Uint8Array>>()

function pdfOf(name: string): Promise<Uint8Array> {
  const known = made.get(name) ?? renderPdf(eastAsian[name].document)
  made.set(name, known)
  return known
}

/** What was agreed, or what is agreed now. */
function golden(folder: string, file: string, found: string | Buffer): Buffer {
  const path = join(__dirname, folder, file)
  if (isUpdate) {
    writeFileSync(path, found)
  }
  if (!existsSync(path)) {
    throw new Error(`${path} is missing: look at the page, then run npm run golden:update`)
  }
  return readFileSync(path)
}

const readable = (pdf: Uint8Array) => pdfText(pdf).split("\n").map((line) => line.trimEnd()).join("\n")
const fontsOf = (pdf: Uint8Array) => pdfFonts(pdf).map(({ name }) => name.replace(/^[A-Z]+\+/, ""))
const page = (text: string, language: string, width = 300) => textPage([{ language, direction: "ltr", text }], width)

/** Every text of a document that is a person's or a label's is drawn: nothing but these signs may be a question mark. */
const QUESTION_MARK = /[?？]/

describe("an invoice in Japanese, Chinese or Korean, with a font that the store added", () => {
  jest.setTimeout(60_000)
  beforeAll(addEastAsian)

  it.each(names)("in %s reads as agreed", async (name) => {
    const text = readable(await pdfOf(name))
    expect(text).toBe(golden("pdf", `${name}.txt`, text).toString("utf8"))
    expect(text).not.toMatch(QUESTION_MARK)
    expect(checkPrint(eastAsian[name].document, {})).toEqual([])
  })

  it.each(names)("in %s looks as agreed", async (name) => {
    const picture = pdfPicture(await pdfOf(name), 50)
    expect(differentTiles(picture, golden("images", `${name}.png`, picture))).toBeLessThanOrEqual(TOLERATED)
  })

  it.each(names)("in %s is a sound file, the same to the byte when printed again, with the fonts of its language in it", async (name) => {
    const pdf = await pdfOf(name)
    expect(pdfCheck(pdf)).toContain("No syntax or stream encoding errors found")
    expect(pdfFonts(pdf).filter((font) => !font.embedded || !font.subset || !font.unicode)).toEqual([])
    const { document, font } = structuredClone(eastAsian[name])
    const others = fontsOf(pdf).filter((one) => one !== font && !one.startsWith("IBMPlexSans-"))
    // A Korean font without Chinese characters leaves the one in brackets to another.
    expect([fontsOf(pdf).includes(font), others]).toEqual([true, name === "korean" ? ["ZCOOLXiaoWei-Regular"] : []])
    expect(Buffer.from(await renderPdf(document)).equals(Buffer.from(pdf))).toBe(true)
  })

  it.each(names)("in %s has its words where pdfmake itself puts them", async (name) => {
    const [stock, tuned] = [pdfWords(await compose(compositionOf(eastAsian[name].document), STOCK)), pdfWords(await pdfOf(name))]
    expect(tuned.map(({ text }) => text)).toEqual(stock.map(({ text }) => text))
    expect(Math.max(...tuned.flatMap(({ box }, index) => box.map((side, at) => Math.abs(side - stock[index].box[at]))))).toBeLessThan(0.001)
  })
})

describe("the font of a Chinese character", () => {
  beforeAll(addEastAsian)

  it.each([
    ["ja", "直角令骨", ["SawarabiGothic-Regular"]],
    ["ja-JP", "東京都", ["SawarabiGothic-Regular"]],
    ["zh-CN", "直角令骨", ["ZCOOLXiaoWei-Regular"]],
    ["zh", "上海市", ["ZCOOLXiaoWei-Regular"]],
    // No language decides: the family that was registered first. Kana decide for Japanese.
    ["en", "直角令骨", ["ZCOOLXiaoWei-Regular"]],
    ["zh", "直角のノート", ["SawarabiGothic-Regular"]],
    // What the font of the language lacks is drawn by another, and no more than that.
    ["ja", "东京", ["ZCOOLXiaoWei-Regular", "SawarabiGothic-Regular"]],
    ["zh", "発票", ["SawarabiGothic-Regular", "ZCOOLXiaoWei-Regular"]],
    ["ko", "서울", ["GowunDodum-Regular"]],
  ])("in %s, %s, is %j", async (language, text, fonts) => {
    const pdf = await page(text, language)
    expect(fontsOf(pdf)).toEqual(fonts)
    expect(pdfText(pdf).trim()).toBe(text)
  })
})

describe("the lines of Japanese and Chinese", () => {
  jest.setTimeout(60_000)
  beforeAll(addEastAsian)

  // JIS X 4051 and GB/T 15834: what may not begin a line, and what may not end one.
  const NOT_FIRST = /^[、。，．・：；？！」』）〕］｝〉》】ーァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ々…)\]},.:;!?%]/u
  const NOT_LAST = /[「『（〔［｛〈《【([{]$/u
  const texts: [string, string][] = [
    ["ja", "本体はステンレス製、水道直結式。設置工事、操作説明、および1年間の保証（消耗品を除く）を含みます。キャッシュ・カードとチェックで「１２８，０００円」を、人々に！シャッター…"],
    ["zh", "机身为不锈钢，可直接连接自来水管；价格包含安装、操作培训（不含易损件）以及“一年保修”。逾期付款的，每日按未付金额的5%计收违约金！下单后约10天送达：请提前预约。"],
  ]

  it.each(texts)("in %s begin with no sign that closes, and end with none that opens, on any width", async (language, text) => {
    for (const width of [118, 131, 144, 157, 170, 200, 260, 290]) {
      const lines = pdfText(await page(text, language, width)).split("\n").map((line) => line.trim()).filter((line) => line !== "")
      expect(lines.length).toBeGreaterThan(2)
      expect({ width, wrong: lines.filter((line) => NOT_FIRST.test(line) || NOT_LAST.test(line)) }).toEqual({ width, wrong: [] })
      expect(lines.join("")).toBe(text)
    }
  })

  it("end anywhere else: no line has room for the letter that begins the next", async () => {
    const text = "東".repeat(100)
    // 260 points less two margins of 20, 10 points a letter: 22 on a line.
    const lines = pdfText(await page(text, "ja", 260)).trim().split("\n").map((line) => line.trim())
    expect(lines.map(({ length }) => length)).toEqual([22, 22, 22, 22, 12])
  })
})
