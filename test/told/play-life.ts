import type { Moment } from './arbitrary-life.ts'
import { checkCopy } from './check-copy.ts'
import { checkEnds } from './check-ends.ts'
import { isEnd } from './is-end.ts'
import { isLeaving, names } from './licenses.ts'
import { ID, openLife } from './open-life.ts'
import { createReader, type Reader } from './reader.ts'

/** Longer than the end of an embargo is uncertain. */
const SETTLED_MS = 200_000

/**
 * Plays the life of a story while licensees look, and returns what was wrong: with the copy that one has, or with
 * what it was told.
 */
export const playLife = async (moments: readonly Moment[]): Promise<string[]> => {
  const life = await openLife()
  const { store, release } = life
  const readers = names.map(name => createReader(life, name))
  const readLog = () => store.changes.after(0, 10_000)
  const wrong: string[] = []
  const look = async (reader: Reader): Promise<void> => {
    await release()
    await reader.poll()
    if (isLeaving(reader.name)) return
    const faults = await checkCopy(reader, (await readLog()).at(-1), life.now())
    wrong.push(...faults.map(fault => `${reader.name} ${fault}`))
  }

  for (const { what, looks, reads } of moments) {
    life.pass(1000)
    await life.happen(what)
    for (const reader of readers.filter((_, at) => looks[at])) {
      await look(reader)
      if (reads) await reader.fetch()
    }
  }
  life.pass(SETTLED_MS)
  for (const reader of readers) await look(reader)

  const log = await readLog()
  const latest = log.at(-1)
  const given = await store.deliveries.of(ID)
  for (const { name, told } of readers) {
    wrong.push(...checkEnds(name, told, log).map(fault => `${name} ${fault}`))
    const last = told.at(-1)
    const isOut = name === 'leavingBritish' && latest?.limits?.out?.includes('GB')
    const isTakenBack = latest && (latest.status !== 'usable' || isOut)
    const wasGiven = given.some(({ licenseeId }) => licenseeId === name)
    if (isLeaving(name) && isTakenBack && wasGiven && !(last && isEnd(last)))
      wrong.push(`${name} was given the story, and not told of its end`)
  }
  if (wrong.length > 0)
    wrong.push(
      log
        .map(({ kind, status, version, embargoedUntil = '', sections, limits }) =>
          [kind, status, `v${version}`, embargoedUntil, sections, JSON.stringify(limits)].join(' '),
        )
        .join('; '),
    )
  return wrong
}
