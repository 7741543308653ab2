/** Tells the person running a command that AWS's measurements are left out. */
export const meterLog = {
  warn: (message: string, error: Error): void => {
    process.stderr.write(`wiredesk: ${message} (${error.message}): what it measures is left out\n`)
  },
}
