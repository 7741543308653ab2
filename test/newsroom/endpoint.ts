import type { EndpointCall, Endpoints } from '#ports'
import { WebhookMessage } from '#schemas/webhooks/webhook-message.ts'
import type { History, Mood } from './history.ts'
import { instantOf, nameOf } from './to-drop.ts'
import type { Before, Watcher } from './watch.ts'

/** A message that arrived, whatever its endpoint answered. */
export interface Arrived {
  id: string
  message: WebhookMessage
}

/** A licensee's endpoint, which behaves as its history says, while what it is sent is watched. */
export const createEndpoint = (
  { licensee, moods }: History['endpoints'][number],
  { drops }: History,
  { watchEntry, know }: Watcher,
  violations: string[],
) => {
  const arrived: Arrived[] = []
  const left: Mood[] = [...moods]

  /**
   * No text of what is killed or has ended, nor text that may not be published under an event that says it
   * may.
   */
  const watchMessage = ({ type, data }: WebhookMessage, before: Before): void => {
    const { articleId, article, headline = article?.headline, status } = data
    watchEntry(licensee, { articleId, headline, status }, before)
    if (article) watchEntry(licensee, article.id === articleId ? { ...article, articleId } : data, before)
    const isKilled = drops.some(
      (drop, index) =>
        drop.kind === 'kill' && `article-${drop.article}` === articleId && before.acknowledged.has(index),
    )
    if (isKilled && JSON.stringify(data).includes(headline ?? 'Words of'))
      violations.push(`${licensee} was sent words of ${articleId} after the kill`)
    const drop = drops.find(each => nameOf(each) === article?.headline)
    if (drop?.kind === 'expiring' && instantOf(drop) <= before.now)
      violations.push(`${licensee} was sent ${article?.headline} after its end`)
    if (status === 'withheld' && ['article.published', 'article.updated', 'article.released'].includes(type))
      violations.push(`${licensee} was sent what is withheld as ${type}`)
  }

  /** The endpoint as one run of push calls it, and what is called as that run begins to decide on a text. */
  const open = (): { endpoints: Endpoints; decide: () => void } => {
    let before = know()
    return {
      endpoints: {
        async call({ headers, body, mayLeave }: EndpointCall) {
          const mood = left.shift() ?? 'takes'
          if (mood === 'loses') return { failure: 'No answer: ECONNRESET' }
          if (mayLeave && !(await mayLeave())) return { failure: 'Not sent' }
          const message = WebhookMessage.parse(JSON.parse(body))
          arrived.push({ id: headers['webhook-id'] ?? '', message })
          watchMessage(message, before)
          if (mood === 'is late') return { failure: 'No answer within 10 s' }
          return { status: { takes: 204, fails: 500, 'is gone': 410 }[mood] }
        },
      },
      decide() {
        before = know()
      },
    }
  }
  return {
    licensee,
    arrived,
    open,
    /** Accepts everything from now on. */
    recover(): void {
      left.length = 0
    },
  }
}

export type Endpoint = ReturnType<typeof createEndpoint>
