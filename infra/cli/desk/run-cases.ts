import { byUrgency } from '#functions/desk/cases/by-urgency.ts'
import { createFindStoryFacts } from '#functions/desk/cases/find-story-facts.ts'
import { newestFirst } from '#functions/desk/cases/newest-first.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { caseLines } from './case-lines.ts'
import { deskPorts } from './desk-ports.ts'

/**
 * Lists the open cases of a place, first those about copy that is out, with identifying facts of their
 * candidates: for people, or one JSON object per line.
 */
export const runCases = (to: string, json: boolean): Promise<number> =>
  atPlace(to, async (_table, _place, destination) => {
    const ports = deskPorts(destination)
    const open = await ports.cases.listOpen()
    for (const { name, error } of await ports.cases.listUnreadable())
      process.stderr.write(`wiredesk: open case ${name} cannot be read: ${error.message}\n`)
    const stories = await createFindStoryFacts(ports)(open.flatMap(({ candidates }) => candidates))
    const cases = byUrgency(open, stories).map(each => newestFirst(each, stories))
    if (!json) {
      const lines = cases.length > 0 ? caseLines({ cases, stories }) : ['Nothing waits for a decision.']
      process.stdout.write(`${lines.join('\n')}\n`)
      return 0
    }
    for (const each of cases) {
      const known = each.candidates.flatMap(id => (stories[id] ? [[id, stories[id]] as const] : []))
      await printLine({ ...each, stories: Object.fromEntries(known) })
    }
    return 0
  })
