/**
 * Under npm, one Ctrl-C reaches the process twice: from the terminal and from npm. Signals this close
 * together count as one.
 */
const oneSignalMilliseconds = 1_000

export interface Signaled extends Promise<void> {
  /** Stops listening for signals, so that the process may end. */
  dismiss(): void
}

/** Ctrl-C, `kill`, and a closed terminal. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Resolves at the first of these signals. A later one ends the process at once, with exit code 130. */
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
