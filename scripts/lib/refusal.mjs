// @ts-check

/** A reason to stop that the person at the terminal can act on: shown as one line, without a stack. */
export class Refusal extends Error {
  plain = true
}

/**
 * Runs the main function of a script: an error that is `plain` explains itself, anything else is our own bug and shows its stack.
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    const plain = error instanceof Error && "plain" in error
    console.error(plain ? `\n✗ ${error.message}` : error)
    process.exitCode = 1
  }
}

/**
 * The code of a system error, e.g. "EACCES".
 * @param {unknown} error
 */
export function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : ""
}
