import type { SetOutcome } from '#functions/desk/overrides/set-override.ts'
import { refuse } from '../refuse.ts'

/** Reports the outcome of an edit, and returns the exit code. */
export const printEdit = (outcome: SetOutcome, articleId: string, field: string): number => {
  switch (outcome.outcome) {
    case 'accepted':
      process.stdout.write(
        `change ${outcome.change.seq}: version ${outcome.change.version} of ${articleId}\n`,
      )
      return 0
    case 'unchanged':
      process.stdout.write(`kept; ${articleId} reads as before\n`)
      return 0
    case 'refused':
      return refuse(outcome.problems.join('\nwiredesk: '))
    case 'not-set':
      return refuse(`the ${field} of ${articleId} is the agency's: there is nothing to clear`)
    case 'canceled':
      return refuse(`${articleId} is killed, so its fields cannot be set; reinstate it first`)
    case 'unknown':
      return refuse(`there is no article ${articleId}`)
    case 'too-large':
      return refuse(
        `the overrides of ${articleId} would take more than 32 KiB: set a shorter value, or clear some`,
      )
  }
}
