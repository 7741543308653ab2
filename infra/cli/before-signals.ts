const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Calls `act` once a signal asks this process to end, which then ends by that signal. Returns what takes this back.
 */
export const beforeSignals = (act: () => void): (() => void) => {
  const dismiss = () => {
    for (const signal of signals) process.removeListener(signal, end)
  }
  const end = (signal: NodeJS.Signals) => {
    dismiss()
    act()
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.once(signal, end)
  return dismiss
}
