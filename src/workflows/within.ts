/**
 * What a promise gives, when it does within some milliseconds; else rejects with what `tooLate` makes. Whoever never answers (a hook of the store's, a
 * storage, a lock) must not keep the rest waiting for ever. What comes of it later is nobody's any more.
 */
export async function within<Result>(milliseconds: number, work: Promise<Result>, tooLate: () => Error): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate()), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
