import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import type { ArticleStore, ChangeLog } from '#ports'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import type { Revision } from '#schemas/revision.ts'
import { createFindTextChange } from '../find-text-change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents' | 'readRevision'>
  changes: Pick<ChangeLog, 'at'>
}

/** Finds the identifying facts of articles, by id. Articles without any text yet are left out. */
export const createFindStoryFacts = ({ articles, changes }: Ports) => {
  const findTextChange = createFindTextChange({ changes })
  return async (articleIds: readonly string[]): Promise<Record<string, StoryFacts>> => {
    const currents = await articles.readCurrents(articleIds)
    const found = await mapFewAtOnce(currents, async current => {
      const change = await findTextChange(current)
      const revision = change && (await articles.readRevision(current.articleId, change.orderKey))
      const { status = 'usable', version } = current.change ?? {}
      const waits = status === 'usable' && current.waits !== undefined
      const stands = { status, ...(version !== undefined && { version }), ...(waits && { waits }) }
      return revision ? [[current.articleId, factsOf(revision, stands)] as const] : []
    })
    return Object.fromEntries(found.flat())
  }
}

/** Why copy is held until the desk decides, by the rule that says so. */
const reasons: Readonly<Record<string, StoryFacts['heldFor']>> = {
  'notice/is-unfinished': 'gap',
  'notice/is-draft': 'draft',
  'notice/is-paid': 'payment',
  'notice/is-code': 'code',
}

const factsOf = (
  { article, drop }: Revision,
  stands: Pick<StoryFacts, 'status' | 'version' | 'waits'>,
): StoryFacts => {
  const { headline, agency, dateline, body, receivedAt, evidence } = article
  const heldFor = stands.status === 'withheld' ? reasons[evidence.status?.rule ?? ''] : undefined
  const slugline = sluglineOf(article)
  return {
    headline,
    ...stands,
    ...(heldFor && { heldFor }),
    ...(agency && { agency }),
    ...(slugline && { slugline }),
    ...(dateline && { place: dateline.place }),
    ...(body.text && { firstWords: firstWordsOf(body.text) }),
    dropKey: drop.key,
    receivedAt,
  }
}

/** In characters; the mark of a version is short. */
const LONGEST_MARK = 40

/** The slug with the mark of its version, as the agency writes both: "BC-US--Quake, 2nd Ld-Writethru". */
const sluglineOf = ({ slugline, change }: Revision['article']): string | undefined => {
  const { class: kind, note = '' } = change ?? {}
  const isMark = (kind === 'update' || kind === 'writethru') && note !== '' && note.length <= LONGEST_MARK
  return slugline && isMark && !slugline.includes(note) ? `${slugline}, ${note}` : slugline
}

/** The first paragraph, cut with an ellipsis if it exceeds 90 characters, between two words if possible. */
const firstWordsOf = (text: string): string => {
  const [paragraph = ''] = text.split('\n')
  const [cut = ''] = /^.{1,90}(?=\s|$)/u.exec(paragraph) ?? /^.{1,90}/u.exec(paragraph) ?? []
  return cut === paragraph ? paragraph : `${cut}…`
}
