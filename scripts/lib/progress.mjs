// @ts-check

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/**
 * Shows that a stage has begun and, with its duration, that it is done. `run` may return a remark for the line.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} run
 * @param {(result: T) => string | void} [remark]
 * @returns {Promise<T>}
 */
export async function stage(label, run, remark) {
  const began = performance.now()
  console.log(`  … ${label}`)
  const result = await run()
  const extra = remark?.(result)
  console.log(`  ✓ ${label}${extra ? `: ${extra}` : ""} (${seconds(performance.now() - began)})`)
  return result
}
