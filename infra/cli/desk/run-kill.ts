import { createDeskCommits } from '#commit/desk-commits.ts'
import { createKillArticle, type Kill } from '#functions/desk/orders/kill-article.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { deskPorts } from './desk-ports.ts'

/** Kills an article at a place, and reports it. */
export const runKill = (to: string, kill: Kill, json: boolean): Promise<number> =>
  atPlace(to, async (_, place, destination) => {
    const ports = deskPorts(destination)
    const killed = await createKillArticle({ ...ports, ...createDeskCommits(ports) })(kill)
    const { articleId, caseId } = kill
    if (killed.outcome === 'killed' || killed.outcome === 'canceled-already') {
      const how = killed.outcome === 'killed' ? `killed (version ${killed.version})` : 'already killed'
      if (json) {
        await printLine({ articleId, ...killed })
        return 0
      }
      process.stdout.write(
        `Article ${articleId} is ${how} at ${place}: nobody gets any text of it any more.\n`,
      )
      const copies = killed.outcome === 'killed' ? (killed.copies ?? []) : []
      for (const copy of copies)
        process.stdout.write(`Article ${copy} has the same words, and stays as it is.\n`)
      const translations = killed.outcome === 'killed' ? (killed.translations ?? []) : []
      for (const translation of translations)
        process.stdout.write(`Article ${translation} is a translation of it, and is held: decide its case.\n`)
      return 0
    }
    const what = killed.outcome === 'unknown-case' ? `case ${caseId}` : `article ${articleId}`
    return refuse(`there is no ${what} at ${place}`)
  })
