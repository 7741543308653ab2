import type { DropQueue, FailedRuns } from '#ports'
import type { Board } from '#schemas/desk/board.ts'

interface Ports {
  dropQueue: Pick<DropQueue, 'waiting' | 'deadLetters'>
  failedRuns: FailedRuns
}

/** Reads what waits in the queues, and what failed for good. */
export const createReadQueues =
  ({ dropQueue, failedRuns }: Ports) =>
  async (): Promise<Pick<Board, 'drops' | 'deadLetters' | 'failedRuns'>> => {
    const [drops, deadLetters, failed] = await Promise.all([
      dropQueue.waiting(),
      dropQueue.deadLetters(),
      failedRuns.count(),
    ])
    return { drops, deadLetters, failedRuns: failed }
  }
