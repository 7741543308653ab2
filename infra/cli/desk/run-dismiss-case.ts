import { createDismissCase, type Dismissal } from '#functions/desk/cases/dismiss-case.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { deskPorts } from './desk-ports.ts'
import { refuseCase } from './refuse-case.ts'

/** Dismisses a case of a place, and reports it. */
export const runDismissCase = (to: string, dismissal: Dismissal, json: boolean): Promise<number> =>
  atPlace(to, async (_, place, destination) => {
    const done = await createDismissCase(deskPorts(destination))(dismissal)
    const { caseId } = dismissal
    if (done.outcome === 'carried-out')
      return refuse(
        `the story of case ${caseId} has arrived: article ${done.articleId} is killed at ${place}; "wiredesk reinstate" undoes that`,
      )
    if (done.outcome !== 'dismissed') return refuseCase(caseId, place, done)
    if (json) await printLine({ caseId, ...done })
    else process.stdout.write(`Case ${caseId} is dismissed at ${place}: everything stays as it is.\n`)
    return 0
  })
