import type { Notice } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import type { Paragraph } from '../paragraph.ts'
import { withHeadline } from './target/with-headline.ts'
import { withOthers } from './target/with-others.ts'
import { withTarget } from './target/with-target.ts'
import { weighMark } from './weigh-mark.ts'

/** The notice of a draft, once its story is parted from it: a kill or a hold, with all the stories it names. Loaded with the first notice. */
export const weighNotice = (
  draft: Draft,
  notice: Notice,
  paragraphs: readonly Paragraph[],
  story: readonly Paragraph[],
): Notice => {
  const lines = paragraphs.map(({ text }) => text)
  const named = withTarget(weighMark(draft, notice, story), lines, story.length > 0)
  return withOthers(withHeadline(named, draft.fields.headline), lines)
}
