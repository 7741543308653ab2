import type { Cases } from '#ports'
import type { Board } from '#schemas/desk/board.ts'
import { toBroken } from './to-broken.ts'

/** Counts the open cases, and names those that cannot be read, which count too. */
export const createCountCases =
  ({ cases }: { cases: Pick<Cases, 'listOpen' | 'listUnreadable'> }) =>
  async (): Promise<Pick<Board, 'casesOpen' | 'unreadable'>> => {
    const [open, broken] = await Promise.all([cases.listOpen(), cases.listUnreadable()])
    return { casesOpen: open.length + broken.length, unreadable: broken.map(toBroken('case')) }
  }
