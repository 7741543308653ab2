import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { Time } from '#app/controls/time.tsx'
import { type Story, WAITING } from '#schemas/desk/story.ts'

/** Says that a later text is held beside the version that stands, with a way to read it and to complete it. */
export const WaitingText = ({ articleId, waiting }: Pick<Story, 'articleId' | 'waiting'>) =>
  waiting && (
    <p class="alarm">
      A later text is held, and nobody was given it:{' '}
      <WaitingLink articleId={articleId} words={`“${waiting.headline}”`} />, of{' '}
      <Time at={waiting.receivedAt} />.{' '}
      <Link
        href={hrefOf('desk', {
          view: 'compose',
          key: waiting.drop.key,
          version: waiting.drop.versionId,
        })}
      >
        Complete it and drop it again
      </Link>
    </p>
  )

/** A link to the text that waits beside what stands of a story, compared with that. */
export const WaitingLink = ({ articleId, words }: { articleId: string; words: string }) => (
  <Link href={hrefOf('desk', { view: 'story', id: articleId, text: WAITING })}>{words}</Link>
)
