import type { Clock, WakeUps, Webhooks } from '#ports'
import type { Remembered } from '../remembered.ts'

interface Ports {
  webhooks: Pick<Webhooks, 'all'>
  wakeUps: WakeUps
  clock: Clock
  log: { warn(message: string, error: Error): void }
}

/**
 * How often it is checked whether still nobody listens: a table from before webhooks were counted may have
 * some.
 */
const ASKED_EVERY_MS = 60_000

/**
 * Wakes push after a batch, unless there is no webhook. A new webhook is counted, and each story sees the
 * count, so even the very first one is noticed at once. Never throws: if it cannot be known whether anybody
 * listens, push is woken.
 */
export const createWakeListeners = ({ webhooks, wakeUps, clock, log }: Ports, remembered: Remembered) => {
  let noneFoundAt = Number.NEGATIVE_INFINITY
  const isUnheard = async (): Promise<boolean> => {
    const now = clock.now().getTime()
    if (now - noneFoundAt < ASKED_EVERY_MS) return true
    try {
      const { readable, unreadable } = await webhooks.all()
      if (readable.length + unreadable.length > 0) return false
      noneFoundAt = now
      return true
    } catch (error) {
      log.warn('Webhooks could not be looked up', error instanceof Error ? error : new Error(String(error)))
      return false
    }
  }
  return async (): Promise<void> => {
    const { mayBeUnheard = false } = remembered
    remembered.mayBeUnheard = false
    if (mayBeUnheard && (await isUnheard())) return
    await wakeUps.send()
  }
}
