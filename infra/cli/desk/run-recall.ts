import { createDeskCommits } from '#commit/desk-commits.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { createRecallArticle } from '#functions/desk/orders/recall-article.ts'
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
    const commits = { ...ports, ...createDeskCommits(ports) }
    const restateArticle = createRestateArticle(commits)
    const recallArticle = createRecallArticle({ ...commits, restateArticle })
    const { recalled, copies, translations } = await recallArticle(articleId, recall)
    if (recalled.outcome === 'unknown') return refuse(`there is no article ${articleId} at ${place}`)
    if (recalled.outcome !== 'accepted' && recalled.outcome !== 'unchanged')
      return refuse(`article ${articleId} at ${place}: ${whyNotRecalled(recalled)}`)
    const { version, headline } = recalled.change
    if (json)
      await printLine({
        articleId,
        outcome: recalled.outcome,
        version,
        ...(copies.length > 0 && { copies }),
        ...(translations.length > 0 && { translations }),
      })
    else {
      process.stdout.write(
        `Versions before ${recall.before} of article ${articleId} are taken back at ${place}${recalled.outcome === 'unchanged' ? ' already' : ''}: nobody gets any text of them any more. Version ${version} stays: ${headline}\n`,
      )
      if (copies.length > 0)
        process.stdout.write(
          `Articles with the words that were taken back stay as they are: ${copies.join(', ')}\n`,
        )
      if (translations.length > 0)
        process.stdout.write(
          `Its translations are held until you decide their cases (wiredesk cases): ${translations.join(', ')}\n`,
        )
    }
    return 0
  })
