import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Problem } from '#app/calls/problem.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import type { Account } from '#schemas/license/account.ts'
import type { Feed } from '../feed/use-feed.ts'
import { acknowledgedKills, type Kill } from './acknowledged-kills.ts'

/** How soon a page shows what a colleague or the importer has acknowledged, and kills that its feed leaves out. */
const EVERY_MS = 60_000

/** A killed story, as shown to its licensee. */
interface PortalTakedown extends Kill {
  killedAt: string
  agency?: string
  /** Whether the licensee was given it and has not yet stated that its copies are down. */
  isOutstanding: boolean
}

interface Takedowns {
  takedowns: PortalTakedown[]
  problem?: Problem
  isLoading: boolean
  reload: () => void
  /** To be called once the licensee has stated that copies are down. */
  onAcknowledged: () => void
}

/** The outstanding kills, however old, then the other kills in the feed of the last days. */
export const useTakedowns = (key: string, { entries }: Pick<Feed, 'entries'>): Takedowns => {
  const { value, problem, isLoading, reload } = useAnswer<Account>(key, 'v1/account', EVERY_MS)
  const [, setAcknowledged] = useState(0)
  const killed = entries.filter(({ status }) => status === 'canceled')
  const killedNow = killed.map(({ articleId, version }) => `${articleId} ${version}`).join()
  useEffect(reload, [killedNow, reload])

  const outstanding = value?.takedowns ?? []
  const inFeed = new Map(killed.map(entry => [entry.articleId, entry]))
  const open = outstanding.map(({ articleId, version, orderedAt }) => {
    const agency = inFeed.get(articleId)?.agency
    const kill = { articleId, version }
    return {
      ...kill,
      killedAt: orderedAt,
      ...(agency && { agency }),
      isOutstanding: acknowledgedKills.timeOf(kill) === undefined,
    }
  })
  const others = killed
    .filter(({ articleId }) => !outstanding.some(each => each.articleId === articleId))
    .map(({ articleId, version, agency, committedAt }) => ({
      articleId,
      version,
      killedAt: committedAt,
      ...(agency && { agency }),
      isOutstanding: false,
    }))
  const onAcknowledged = useCallback(() => setAcknowledged(count => count + 1), [])
  return { takedowns: [...open, ...others], ...(problem && { problem }), isLoading, reload, onAcknowledged }
}
