import { createDeskCommits } from '#commit/desk-commits.ts'
import { createRestateWithTranslations } from '#commit/translations/restate-with-translations.ts'
import { createResolveCase, type Resolution } from '#functions/desk/cases/resolve-case.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { deskPorts } from './desk-ports.ts'
import { refuseCase } from './refuse-case.ts'

/** Decides a case of a place, and reports it. */
export const runResolveCase = (to: string, resolution: Resolution, json: boolean): Promise<number> =>
  atPlace(to, async (_, place, destination) => {
    const store = deskPorts(destination)
    const ports = { ...store, ...createDeskCommits(store) }
    const done = await createResolveCase({
      ...ports,
      restateArticle: createRestateWithTranslations(ports),
      killArticle: createKillArticle(ports),
    })(resolution)
    const { caseId } = resolution
    if (done.outcome === 'resolved-all') {
      const { articleIds, copies, decision } = done
      if (json) await printLine({ caseId, ...done })
      else
        process.stdout.write(
          `Case ${caseId} is decided at ${place}: ${articleIds.length} articles are ${decision}: ${articleIds.join(', ')}\n`,
        )
      tellCopies(copies, json)
      return 0
    }
    if (done.outcome === 'resolved') {
      if (json) await printLine({ caseId, ...done })
      else
        process.stdout.write(
          `Case ${caseId} is decided at ${place}: article ${done.articleId} is ${done.decision}${done.embargoedUntil ? ` until ${done.embargoedUntil}` : ''}.\n`,
        )
      const { others = [], copies = [] } = done
      tellCopies(copies, json)
      if (!json && others.length > 0)
        process.stdout.write(
          `It is closed, and the other articles that its notice may mean stay as they are: ${others.join(', ')}\n`,
        )
      return 0
    }
    if (done.outcome !== 'which-article') return refuseCase(caseId, place, done)
    const which = done.candidates.length > 0 ? `one of ${done.candidates.join(', ')}` : 'its id'
    return refuse(
      `case ${caseId} may be about several articles, or none: name one with --article (${which})${done.candidates.length > 1 ? ', or all with --all' : ''}`,
    )
  })

const tellCopies = (copies: readonly string[], json: boolean): void => {
  if (!json && copies.length > 0)
    process.stdout.write(`Articles with the same words stay as they are: ${copies.join(', ')}\n`)
}
