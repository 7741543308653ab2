import type { Board } from '#schemas/desk/board.ts'
import type { ListTakedowns } from '../takedowns/list-takedowns.ts'

interface Ports {
  listTakedowns: ListTakedowns
  /** How many minutes licensees have to acknowledge a kill. */
  takedownMinutes: number
}

const MINUTE_MS = 60_000

/** Finds the kills that licensees have yet to acknowledge. */
export const createFindOutstanding =
  ({ listTakedowns, takedownMinutes }: Ports) =>
  async (now: Date): Promise<Board['takedowns']> => {
    const lateBefore = now.getTime() - takedownMinutes * MINUTE_MS
    const takedowns = await listTakedowns('open')
    return takedowns
      .filter(({ outstanding }) => outstanding.length > 0)
      .map(({ articleId, headline, orderedAt, outstanding }) => ({
        articleId,
        headline,
        orderedAt,
        outstanding,
        isOverdue: Date.parse(orderedAt) < lateBefore,
      }))
  }
