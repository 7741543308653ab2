import { useRef, useState } from 'preact/hooks'
import { useOrder } from '#app/calls/use-order.ts'
import { endOf } from '#app/controls/end-of.ts'
import { InstantField } from '#app/controls/instant-field.tsx'
import { Failed } from '#app/controls/states.tsx'
import type { Session } from '#app/session.ts'
import type { Story } from '#schemas/desk/story.ts'
import { ReleaseButton } from './release-button.tsx'
import { standingOf } from './standing-of.ts'
import { StandingWords } from './standing-words.tsx'
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
  const [until, setUntil] = useState('')
  const said = useRef<HTMLParagraphElement>(null)
  const order = useOrder(session.key, () => setUntil(''))
  const give = async (state: State) => {
    await order.give(`v1/desk/articles/${encodeURIComponent(story.articleId)}/state`, {
      method: 'PUT',
      body: orderBody(state, until, story.article.version),
    })
    onDone()
    // The button that gave the order is disabled, and with it the keyboard lost.
    said.current?.focus()
  }
  const standing = standingOf(story, Date.now())
  return (
    <>
      <UseEnd article={story.article} />
      <p ref={said} role="status" tabIndex={-1}>
        <StandingWords standing={standing} holder={story.hold?.by} />
      </p>
      <div class="filters">
        <button
          type="button"
          class="secondary"
          disabled={order.isUnderWay || standing.isHeldByDesk}
          onClick={() => give('held')}
        >
          Hold
        </button>
        <ReleaseButton
          standing={standing}
          isUnderWay={order.isUnderWay}
          note={note}
          onRelease={() => give('published')}
        />
        <InstantField label="Embargo until" value={until} onInput={setUntil} isEnd />
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

type State = 'published' | 'held' | 'embargoed'

/** What the desk's API is asked for: a release or an embargo of the version that the editor has seen, but a hold of whatever came since. */
const orderBody = (state: State, until: string, version: number) => ({
  state,
  ...(state === 'embargoed' && { until: endOf(until).toISOString() }),
  ...(state !== 'held' && { version }),
})
