module.exports.print = async ({ document }) => {
  if (document.number === "FATAL") {
    process.exit(7)
  }
  return new Uint8Array([37, 80, 68, 70])
}
