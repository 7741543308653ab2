import { styleText } from 'node:util'
import type { Board } from '#schemas/board.ts'

/** The board in lines for people: figures, then what is amiss. */
export const sayBoard = (board: Board, amiss: readonly string[], place: string): string[] => {
  const { drops, deadLetters, receiptMilliseconds: took, webhooks, releases } = board
  const behind = Math.max(0, ...webhooks.map(webhook => webhook.behind))
  const [next] = releases
  return [
    styleText('bold', `${place} at ${board.at}`),
    `drops      ${board.dropsIngested} in the last hour${board.isCut ? ' or more' : ''}, ${board.dropsRejected} rejected${took ? `; ${took.median} ms median, ${took.max} ms at most` : ''}`,
    `queue      ${drops.waiting} waiting, ${drops.inFlight} in work; ${deadLetters.waiting + deadLetters.inFlight} dead letters`,
    `log        ${board.logHead} changes`,
    `releases   ${releases.length} to come${next ? `, the next at ${next.releaseAt}` : ''}`,
    `desk       ${board.casesOpen} open cases, ${board.takedowns.length} takedowns not acknowledged`,
    `webhooks   ${webhooks.length}, ${behind} changes behind at most`,
    ...(amiss.length === 0
      ? [styleText('green', 'All is well.')]
      : amiss.map(line => styleText('yellow', `! ${line}`))),
  ]
}
