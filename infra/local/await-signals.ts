/** One Ctrl-C reaches the process twice under npm: from the terminal and from npm. Signals this close are one. */
const oneSignalMilliseconds = 1_000

export interface Signaled extends Promise<void> {
  /** Lets go of the signals, so that the process may end. */
  dismiss(): void
}

/** Ctrl-C, `kill`, and a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Settles at the first of these signals. A later one ends the process at once, with exit code 130. */
export const awaitSignals = (): Signaled => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let firstAt: number | undefined
  const onSignal = (): void => {
    const now = performance.now()
    firstAt ??= now
    if (now - firstAt > oneSignalMilliseconds) process.exit(130)
    resolve()
  }
  for (const signal of signals) process.on(signal, onSignal)
  return Object.assign(promise, {
    dismiss: () => {
      for (const signal of signals) process.off(signal, onSignal)
    },
  })
}
