/** One Ctrl-C reaches the process twice under npm: from the terminal and from npm. Signals this close are one. */
const oneSignalMilliseconds = 1_000

export interface Signaled extends Promise<void> {
  /** Lets go of the signals, so that the process may end. */
  dismiss(): void
}

/** Settles at the first SIGINT or SIGTERM. A later one ends the process at once, with exit code 130. */
export const awaitSignals = (): Signaled => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let firstAt: number | undefined
  const onSignal = (): void => {
    const now = performance.now()
    firstAt ??= now
    if (now - firstAt > oneSignalMilliseconds) process.exit(130)
    resolve()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return Object.assign(promise, {
    dismiss: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  })
}
