import type { DeskScope } from '#schemas/keys/access-key.ts'
import { atPlace } from '../at-place.ts'
import { issueAndPrint } from './issue-and-print.ts'

/** Issues a key for a person at a place and prints it, this once. */
export const runIssueKey = (to: string, isJson: boolean, scope: DeskScope, person: string): Promise<number> =>
  atPlace(to, table => issueAndPrint(table, { scope, person }, isJson))
