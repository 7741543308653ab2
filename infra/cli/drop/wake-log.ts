import type { WakeLog } from '#adapters/sqs/sqs-wake-ups.ts'

/** Tells who runs a command that webhooks hear of it only by the minute's run. */
export const wakeLog: WakeLog = {
  warn: (message, error) =>
    process.stderr.write(`wiredesk: ${message} (${error.message}): webhooks follow within the minute\n`),
}
