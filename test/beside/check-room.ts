import { statusAt } from '#domain/revisions/status-at.ts'
import type { Change } from '#schemas/change.ts'
import type { History, HistoryDrop } from './history.ts'
import { dropOf, idOf, type Room } from './open-room.ts'

interface Standing {
  file: number
  change: Change
  /** The drop that its text came by. */
  drop: number
  isOut: boolean
}

const isText = ({ kind }: HistoryDrop): boolean => kind !== 'kill' && kind !== 'notice'

/**
 * What is out in the end although it stands or falls with a story that is stopped; empty if all is well. `before`: the
 * drops whose text was there as the last run of another began.
 */
export const checkRoom = async (
  room: Room,
  history: History,
  before: ReadonlyMap<number, ReadonlySet<number>>,
): Promise<string[]> => {
  const standings = await readStandings(room, history)
  const ofFile = (file: number) => history.drops.filter(each => each.file === file)
  return standings.flatMap(out => {
    const own = history.files[out.file]
    if (!out.isOut || !own) return []
    return standings.flatMap(stopped => {
      const other = history.files[stopped.file]
      if (stopped.isOut || !other) return []
      if (own.of === stopped.file) return [`file ${out.file} is out, and translates ${stopped.file}`]
      if (other.words !== own.words) return []
      const drops = ofFile(stopped.file)
      const isKilled =
        stopped.change.status === 'canceled' && drops.some(isText) && !drops.every(isText) && !own.hasNumber
      // A text that came later may be its release.
      const isHeld =
        history.drops[stopped.drop]?.kind === 'hold' &&
        ofFile(out.file).length === 1 &&
        out.drop < stopped.drop &&
        before.get(stopped.drop)?.has(out.drop) === true &&
        !(own.hasNumber && other.hasNumber)
      return isKilled || isHeld ? [`file ${out.file} is out, and has the words of ${stopped.file}`] : []
    })
  })
}

const readStandings = async ({ store, now }: Room, { files }: History): Promise<Standing[]> => {
  const standings: Standing[] = []
  for (const file of files.keys()) {
    const { change } = (await store.articles.readCurrent(idOf(file))) ?? {}
    if (!change) continue
    const drop = dropOf(await store.articles.readRevision(idOf(file), change.orderKey))
    standings.push({ file, change, drop, isOut: statusAt(change, now()) === 'usable' })
  }
  return standings
}
