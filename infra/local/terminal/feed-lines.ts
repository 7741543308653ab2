import { styleText } from 'node:util'
import type { FeedPage } from '#schemas/license/feed-page.ts'

/** Changes of a feed page, one per line: status, headline, agency. */
export const feedLines = (changes: FeedPage['changes']): string[] =>
  changes.length === 0
    ? [styleText('dim', '  nothing yet')]
    : changes.map(
        ({ status, headline, agency }) =>
          `  ${status.padEnd(8)}  ${headline ?? styleText('dim', '(taken back since: its text is no longer shown)')}${agency ? styleText('dim', `  ${agency}`) : ''}`,
      )
