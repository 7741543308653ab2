import { createDeskCommits } from '#commit/desk-commits.ts'
import { createReinstateArticle, type Reinstatement } from '#functions/desk/orders/reinstate-article.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { deskPorts } from './desk-ports.ts'

const reasons = {
  'not-canceled': 'is not killed',
  'unknown-article': 'is not there',
  'no-text': 'has no text, only a kill: drop the story again, then reinstate it',
  overtaken: 'had another order in the meantime: look at it again',
} as const

/** Undoes a mistaken kill at a place, and reports it. */
export const runReinstate = (to: string, reinstatement: Reinstatement, json: boolean): Promise<number> =>
  atPlace(to, async (_, place, destination) => {
    const ports = deskPorts(destination)
    const reinstated = await createReinstateArticle({ ...ports, ...createDeskCommits(ports) })(reinstatement)
    const { articleId } = reinstatement
    if (reinstated.outcome !== 'reinstated')
      return refuse(`article ${articleId} ${reasons[reinstated.outcome]} at ${place}`)
    if (json) await printLine({ articleId, ...reinstated })
    else
      process.stdout.write(
        `Article ${articleId} is reinstated at ${place} (version ${reinstated.version}): ${reinstated.headline}\n`,
      )
    return 0
  })
