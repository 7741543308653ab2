import { useState } from 'preact/hooks'
import type { Story } from '#schemas/story.ts'
import { AskFirst } from '../ask-first.tsx'
import type { Session } from '../session.ts'
import { Failed } from '../states.tsx'
import { Time } from '../time.tsx'
import { useOrder } from '../use-order.ts'

interface StoryStateProps {
  session: Session
  story: Story
  onDone: () => void
}

/** How a story stands, and what changes that: hold it, release it now, embargo it to an instant of the reader's own clock. */
export const StoryState = ({ session, story, onDone }: StoryStateProps) => {
  const { articleId, article } = story
  const [until, setUntil] = useState('')
  const order = useOrder(session.key, onDone)
  const give = (state: 'published' | 'held' | 'embargoed') =>
    order.give(`v1/desk/articles/${encodeURIComponent(articleId)}/state`, {
      method: 'PUT',
      body: { state, ...(state === 'embargoed' && { until: new Date(until).toISOString() }) },
    })
  const isHeld = article.status === 'withheld'
  const hasEnd = article.embargoedUntil !== undefined
  return (
    <>
      <p role="status">
        {!isHeld && 'Published.'}
        {isHeld && !hasEnd && 'Held, without an end.'}
        {isHeld && article.embargoedUntil && (
          <>
            Embargoed until <Time at={article.embargoedUntil} withUtc />
          </>
        )}
      </p>
      <div class="filters">
        <button type="button" class="secondary" disabled={isHeld && !hasEnd} onClick={() => give('held')}>
          Hold
        </button>
        {isHeld && article.embargoedUntil ? (
          <AskFirst
            label="Release now…"
            question="Release it before its embargo ends?"
            doIt="Release it now"
            onDo={() => give('published')}
          >
            The agency embargoed it until <Time at={article.embargoedUntil} withUtc />. Licensees get it at
            once, and what they publish cannot be called back.
          </AskFirst>
        ) : (
          <button
            type="button"
            disabled={!isHeld}
            aria-busy={order.isUnderWay}
            onClick={() => give('published')}
          >
            Release now
          </button>
        )}
        <label>
          Embargo until (your time)
          <input type="datetime-local" value={until} onInput={event => setUntil(event.currentTarget.value)} />
        </label>
        <button type="button" class="secondary" disabled={until === ''} onClick={() => give('embargoed')}>
          Embargo
        </button>
      </div>
      {order.problem && <Failed problem={order.problem} />}
    </>
  )
}
