import { styleText } from 'node:util'
import { inDollars } from '#functions/pages/app/board/in-dollars.ts'
import { formatDuration } from '#functions/pages/app/format-duration.ts'
import type { Board } from '#schemas/desk/board.ts'

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** The board in lines for people: figures, then what is wrong. */
export const boardLines = (board: Board, trouble: readonly string[], place: string): string[] => {
  const { drops, deadLetters, receiptMilliseconds: took, webhooks, releases, cost } = board
  const behind = Math.max(0, ...webhooks.map(webhook => webhook.behind))
  const since = (instant: string): string =>
    formatDuration(Math.max(0, (Date.parse(board.at) - Date.parse(instant)) / 1000))
  const [owed] = webhooks.flatMap(({ owedSince }) => owedSince ?? []).toSorted()
  const failing = webhooks.filter(({ failingSince }) => failingSince !== undefined).length
  const [next] = releases
  const oldest = board.approximateAgeOfOldestMessage
  const uncounted = ['calls', 'pushes'].filter(name => !cost.parts.some(part => part.name === name))
  return [
    styleText('bold', `${place} at ${board.at}`),
    `drops      ${board.dropsIngested} in the last hour${board.isCut ? ' or more' : ''}, ${board.dropsRejected} rejected${took ? `; ${took.median} ms median, ${took.max} ms at most` : ''}`,
    `queue      ${drops.waiting} waiting, ${drops.inFlight} in work${oldest === undefined ? '' : `, the oldest drop for ${formatDuration(oldest)}`}; ${counted(deadLetters.waiting + deadLetters.inFlight, 'dead letter')}`,
    `log        ${counted(board.logHead, 'change')}`,
    `releases   ${releases.length}${board.areReleasesCut ? ' or more' : ''} to come${next ? `, the next at ${next.releaseAt}` : ''}`,
    `desk       ${counted(board.casesOpen, 'open case')}, ${counted(board.takedowns.length, 'takedown')} not acknowledged`,
    `webhooks   ${webhooks.length}, ${failing} failing, ${counted(behind, 'change')} behind at most${owed ? `, the longest for ${since(owed)}` : ''}`,
    `export     ${board.exportedAt ? `${since(board.exportedAt)} ago` : 'none so far'}`,
    `cost       ${inDollars(cost.dollars)} in ${cost.month} so far, an estimate${uncounted.length > 0 ? ` without ${uncounted.join(' and ')}` : ''}`,
    ...(trouble.length === 0
      ? [styleText('green', 'All is well.')]
      : trouble.map(line => styleText('yellow', `! ${line}`))),
  ]
}
