import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '#app/calls/problem.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import { useOrder } from '#app/calls/use-order.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type {
  DroppedAgain,
  DropsPage,
  KilledStories,
  SettledCases,
  TakenBack,
} from '#schemas/queries/drops-query.ts'
import { receiptName } from './receipt-name.ts'

const EVERY_MS = 5_000

/** Receipts of a day, newest first. */
interface Receipts {
  receipts: Receipt[]
  /** Which of their stories have been killed, held or published since. */
  takenBack: TakenBack
  /** The latest drop of each key of which a refused one was dropped again since. */
  droppedAgain: DroppedAgain
  /** The headlines of those that drops killed. */
  killed: KilledStories
  /** Who settled the cases of their notices, how and why. */
  settled: SettledCases
  /** The day they are from, once known. */
  day?: string | undefined
  isLoading: boolean
  problem?: Problem | undefined
  reload: () => void
  /** `show` adds a page of older ones to the list; absent if there are none. */
  older: { show?: () => void; isUnderWay: boolean; problem?: Problem }
}

/**
 * The receipts a query of the desk returns. The first page is refreshed every few seconds. A call looks
 * through a part of the day only, so where nothing matches yet, the next part is asked for until something
 * does, or the day is over.
 */
export const useReceipts = (key: string, query: string): Receipts => {
  const path = `v1/desk/drops${query && `?${query}`}`
  const { value, problem, isLoading, reload } = useAnswer<DropsPage>(key, path, EVERY_MS)
  const [asked, setAsked] = useState<
    Pick<DropsPage, 'receipts' | 'takenBack' | 'droppedAgain' | 'killed' | 'settled' | 'before'> & {
      path: string
    }
  >()
  const older = asked?.path === path ? asked : undefined
  const { give, ...asking } = useOrder(key, () => {})

  const receipts = mergeReceipts(value?.receipts ?? [], older?.receipts ?? [])
  const takenBack = { ...older?.takenBack, ...value?.takenBack }
  const droppedAgain = { ...older?.droppedAgain, ...value?.droppedAgain }
  const killed = { ...older?.killed, ...value?.killed }
  const settled = { ...older?.settled, ...value?.settled }
  const before = older ? older.before : value?.before
  const show =
    before === undefined
      ? undefined
      : () => {
          const next = new URLSearchParams(query)
          next.set('before', before)
          return give<DropsPage>(`v1/desk/drops?${next}`, {}, page =>
            setAsked({
              path,
              receipts: [...receipts, ...page.receipts],
              takenBack: { ...older?.takenBack, ...page.takenBack },
              droppedAgain: { ...older?.droppedAgain, ...page.droppedAgain },
              killed: { ...older?.killed, ...page.killed },
              settled: { ...older?.settled, ...page.settled },
              ...(page.before && { before: page.before }),
            }),
          )
        }
  const isSearching = receipts.length === 0 && show !== undefined && !asking.problem
  useEffect(() => {
    if (isSearching && !asking.isUnderWay) show?.()
  })
  return {
    receipts,
    takenBack,
    droppedAgain,
    killed,
    settled,
    day: value?.day,
    isLoading: isLoading || isSearching,
    problem,
    reload,
    older: { ...asking, ...(show && { show }) },
  }
}

/**
 * The newest receipts as they are now, then those shown before: what new drops push off the first page stays
 * in the list.
 */
const mergeReceipts = (newest: readonly Receipt[], before: readonly Receipt[]): Receipt[] => {
  const names = new Set(newest.map(receiptName))
  return [...newest, ...before.filter(receipt => !names.has(receiptName(receipt)))]
}
