/** Thrown where something that is to stay on one page is higher than a page. */
export class TooTall extends Error {
  override readonly name = "TooTall"
}
