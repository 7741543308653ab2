import type { Article } from '#schemas/article.ts'
import type { RevisionDiff } from '#schemas/revision-diff.ts'
import { diffWords } from './diff-words.ts'

/**
 * How `after` differs from `before` in headline, text and the lines that name, place, credit and license it, word
 * by word; both are versions of one article.
 */
export const diffTexts = (before: Article, after: Article): RevisionDiff => ({
  articleId: after.id,
  from: before.version,
  to: after.version,
  headline: diffWords(before.headline, after.headline),
  text: diffWords(before.body.text, after.body.text),
  ...diffLine('summary', before.summary, after.summary),
  ...diffLine('slugline', before.slugline, after.slugline),
  ...diffLine('dateline', before.dateline?.place, after.dateline?.place),
  ...diffLine('agency', before.agency, after.agency),
  ...diffLine('byline', before.byline, after.byline),
  ...diffLine('contributors', nameContributors(before), nameContributors(after)),
  ...diffLine('credit', before.credit, after.credit),
  ...diffLine('copyright', before.copyright?.notice, after.copyright?.notice),
  ...diffLine('usageTerms', listTerms(before), listTerms(after)),
})

type Line = Exclude<keyof RevisionDiff, 'articleId' | 'from' | 'to' | 'headline' | 'text'>

const diffLine = (line: Line, before = '', after = ''): Pick<RevisionDiff, Line> =>
  before === after ? {} : { [line]: diffWords(before, after) }

/** Without those whom the agency names only for its own desk: licensees are shown this. */
const nameContributors = ({ contributors }: Article): string =>
  contributors
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ name, role }) => `${name} (${role})`)
    .join(', ')

const listTerms = ({ usageTerms }: Article): string => usageTerms.map(({ text }) => text).join('\n')
