import type { WakeLog } from '#adapters/sqs/sqs-wake-ups.ts'

/** Tells the person running a command that webhooks will only be called by the minute's run. */
export const wakeLog: WakeLog = {
  warn: (message, error) =>
    process.stderr.write(`wiredesk: ${message} (${error.message}): webhooks follow within the minute\n`),
}
