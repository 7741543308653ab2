import { useRef, useState } from 'preact/hooks'
import { useOrder } from '#app/calls/use-order.ts'
import { InstantField } from '#app/controls/instant-field.tsx'
import { Failed } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Session } from '#app/session.ts'
import type { Story } from '#schemas/story.ts'
import { embargoBeforeHold } from './embargo-before-hold.ts'
import { ReleaseButton } from './release-button.tsx'
import { UseEnd } from './use-end.tsx'

interface StoryStateProps {
  session: Session
  story: Story
  /** The words of an agency that hold it, while their case is open. */
  note: string | undefined
  onDone: () => void
}

/**
 * How a story stands, and what changes that: holding it, releasing it now, or embargoing it until an instant
 * by the reader's own clock.
 */
export const StoryState = ({ session, story, note, onDone }: StoryStateProps) => {
  const { articleId, article } = story
  const [until, setUntil] = useState('')
  const said = useRef<HTMLParagraphElement>(null)
  const order = useOrder(session.key, () => setUntil(''))
  const give = async (state: 'published' | 'held' | 'embargoed') => {
    await order.give(`v1/desk/articles/${encodeURIComponent(articleId)}/state`, {
      method: 'PUT',
      body: {
        state,
        ...(state === 'embargoed' && { until: new Date(until).toISOString() }),
        // A hold is right whatever came in between.
        ...(state !== 'held' && { version: article.version }),
      },
    })
    onDone()
    // The button that gave the order is disabled, and with it the keyboard lost.
    said.current?.focus()
  }
  const hasExpired = story.changes.at(-1)?.kind === 'expiry'
  const isHeld = article.status === 'withheld'
  const hasEnd = article.embargoedUntil !== undefined
  const isEndless = isHeld && !hasEnd && story.hiddenEmbargo === undefined
  const before = isEndless ? embargoBeforeHold(story.changes, Date.now()) : undefined
  const { hiddenEmbargo } = story
  const hidden = hiddenEmbargo && Date.parse(hiddenEmbargo) > Date.now() ? hiddenEmbargo : undefined
  const embargo = isHeld ? (article.embargoedUntil ?? before) : undefined
  return (
    <>
      <UseEnd article={article} />
      <p ref={said} role="status" tabIndex={-1}>
        {!isHeld && 'Published.'}
        {isHeld && !hasEnd && (hasExpired ? 'Expired.' : 'Held indefinitely.')}
        {isHeld && article.embargoedUntil && (
          <>
            Embargoed until <Time at={article.embargoedUntil} withUtc />.
          </>
        )}
        {before && (
          <>
            {' '}
            Before that it was embargoed until <Time at={before} withUtc />, which the hold replaced.
          </>
        )}
        {hidden && (
          <>
            {' '}
            Once the hold is lifted, it waits for its embargo until <Time at={hidden} withUtc />.
          </>
        )}
        {story.hold && ` Ordered by ${story.hold.by}: whatever comes meanwhile waits, too.`}
      </p>
      <div class="filters">
        <button
          type="button"
          class="secondary"
          disabled={order.isUnderWay || (isHeld && !hasEnd && !hasExpired && story.hold !== undefined)}
          onClick={() => give('held')}
        >
          Hold
        </button>
        <ReleaseButton
          isHeld={isHeld}
          isUnderWay={order.isUnderWay}
          embargo={embargo}
          isReplaced={before !== undefined}
          isBehind={hidden !== undefined && embargo === undefined}
          note={note}
          onRelease={() => give('published')}
        />
        <InstantField label="Embargo until" value={until} onInput={setUntil} />
        <button
          type="button"
          class="secondary"
          disabled={until === '' || order.isUnderWay}
          onClick={() => give('embargoed')}
        >
          Embargo
        </button>
      </div>
      {order.problem && <Failed problem={order.problem} />}
    </>
  )
}
