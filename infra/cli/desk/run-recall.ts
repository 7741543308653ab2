import { createDeskCommits } from '#commit/desk-commits.ts'
import { createFindRecalledCopies } from '#functions/desk/orders/find-recalled-copies.ts'
import { whyNotRecalled } from '#functions/desk/orders/why-not-recalled.ts'
import type { Recall } from '#schemas/current.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { deskPorts } from './desk-ports.ts'

/** Takes back the earlier versions of an article at a place, and reports it. */
export const runRecall = (to: string, articleId: string, recall: Recall, json: boolean): Promise<number> =>
  atPlace(to, async (_, place, destination) => {
    const ports = deskPorts(destination)
    const recalled = await createDeskCommits(ports).commitRecall(articleId, recall)
    if (recalled.outcome === 'unknown') return refuse(`there is no article ${articleId} at ${place}`)
    if (recalled.outcome !== 'accepted' && recalled.outcome !== 'unchanged')
      return refuse(`article ${articleId} at ${place}: ${whyNotRecalled(recalled)}`)
    const { version, headline } = recalled.change
    const copies = await createFindRecalledCopies(ports)(articleId)
    if (json)
      await printLine({ articleId, outcome: recalled.outcome, version, ...(copies.length > 0 && { copies }) })
    else {
      process.stdout.write(
        `Versions before ${recall.before} of article ${articleId} are taken back at ${place}${recalled.outcome === 'unchanged' ? ' already' : ''}: nobody gets any text of them any more. Version ${version} stays: ${headline}\n`,
      )
      if (copies.length > 0)
        process.stdout.write(
          `Articles with the words that were taken back stay as they are: ${copies.join(', ')}\n`,
        )
    }
    return 0
  })
