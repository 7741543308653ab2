/** Tells who runs a command that what AWS measures is left out. */
export const meterLog = {
  warn: (message: string, error: Error): void => {
    process.stderr.write(`wiredesk: ${message} (${error.message}): what it measures is left out\n`)
  },
}
