import { BarcodeFormat, BinaryBitmap, DecodeHintType, GlobalHistogramBinarizer, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from "@zxing/library"
import jsQR from "jsqr"
import { PNG } from "pngjs"

/** What two programs that have nothing in common read from a picture of a page; null where one finds no QR code. */
export function readQr(png: Buffer): { jsqr: string | null; zxing: string | null } {
  const { data, width, height } = PNG.sync.read(png)
  const grey = Uint8ClampedArray.from({ length: width * height }, (_, at) => (data[at * 4] * 3 + data[at * 4 + 1] * 6 + data[at * 4 + 2]) / 10)
  return { jsqr: jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null, zxing: zxing(grey, width, height) }
}

function zxing(grey: Uint8ClampedArray, width: number, height: number): string | null {
  const hints = new Map<DecodeHintType, unknown>([
    [DecodeHintType.TRY_HARDER, true],
    [DecodeHintType.POSSIBLE_FORMATS, [BarcodeFormat.QR_CODE]],
    [DecodeHintType.CHARACTER_SET, "UTF-8"],
  ])
  // As scanner apps do: first by the light around each spot, then by that of the whole picture. The JavaScript port misses some codes with either.
  for (const Binarizer of [HybridBinarizer, GlobalHistogramBinarizer]) {
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new Binarizer(new RGBLuminanceSource(grey, width, height))), hints).getText()
    } catch {
      continue
    }
  }
  return null
}
