import { setTimeout as pause } from 'node:timers/promises'
import { type Act, secondsOf } from './read-day.ts'

/** What a scripted day is played on. */
export interface Stage {
  /** Drops copy, and returns what it became once known: the id of its story, if it is one. */
  drop(key: string, bytes: Uint8Array): Promise<string | undefined>
  /** Gives an editor's order about a story. */
  order(order: 'kill' | 'reinstate' | 'hold' | 'release', articleId: string, reason: string): Promise<void>
  readFile(path: string): Uint8Array
  say(line: string): void
}

interface Options {
  /** How many seconds of the day pass in one real second. */
  speed: number
  /** Prefixed to each key, so that a day played again has its own stories. */
  prefix: string
}

/**
 * Plays a scripted day from its first act on, each at its time. `{{09:30}}` in copy becomes the instant at
 * which 09:30 of the day is played, so that an embargo ends within it.
 */
export const playDay = async (
  acts: readonly Act[],
  stage: Stage,
  { speed, prefix }: Options,
): Promise<void> => {
  const [first] = acts
  if (!first) return
  const began = Date.now()
  const instantOf = (at: string): number => began + ((secondsOf(at) - secondsOf(first.at)) * 1000) / speed
  const articles = new Map<string, string>()
  const fill = (copy: string): string =>
    copy.replaceAll(/\{\{([\d:]+)\}\}/g, (_, at: string) =>
      new Date(Math.ceil(instantOf(at) / 1000) * 1000).toISOString().replace('.000Z', 'Z'),
    )
  for (const act of acts) {
    const early = instantOf(act.at) - Date.now()
    if (early > 0) await pause(early)
    if ('drop' in act) {
      const bytes = 'copy' in act ? Buffer.from(fill(act.copy)) : stage.readFile(act.file)
      stage.say(`${act.at}  drop ${act.drop}`)
      const articleId = await stage.drop(`${prefix}${act.drop}`, bytes)
      if (articleId) articles.set(act.drop, articleId)
      continue
    }
    const [order, name] = orderOf(act)
    const articleId = articles.get(name)
    if (!articleId) stage.say(`${act.at}  ${order} ${name}: no story came in it`)
    else {
      stage.say(`${act.at}  ${order} ${name}`)
      await stage.order(order, articleId, 'reason' in act ? act.reason : '')
    }
  }
}

const orderOf = (act: Exclude<Act, { drop: string }>) => {
  if ('kill' in act) return ['kill', act.kill] as const
  if ('reinstate' in act) return ['reinstate', act.reinstate] as const
  return 'hold' in act ? (['hold', act.hold] as const) : (['release', act.release] as const)
}
