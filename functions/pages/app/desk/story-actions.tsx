import { useRef, useState } from 'preact/hooks'
import type { Story } from '#schemas/story.ts'
import type { Session } from '../session.ts'
import { Failed } from '../states.tsx'
import { useOrder } from '../use-order.ts'
import { StoryState } from './story-state.tsx'

interface StoryActionsProps {
  session: Session
  story: Story
  /** The open case that a kill decides. */
  caseId?: string
  onDone: () => void
}

/** What must be typed before a story is killed. */
const KILL_WORD = 'KILL'

/** What an editor can do about a story: kill it, or undo that. */
export const StoryActions = ({ session, story, caseId, onDone }: StoryActionsProps) => {
  const { articleId, article } = story
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const order = useOrder(session.key, () => {
    dialog.current?.close()
    setTyped('')
    setReason('')
    onDone()
  })
  const path = `v1/desk/articles/${encodeURIComponent(articleId)}`
  const isKilled = article.status === 'canceled'
  const give = (event: SubmitEvent) => {
    event.preventDefault()
    const body = isKilled ? { reason } : { reason, ...(caseId && { caseId }) }
    return order.give(`${path}/${isKilled ? 'reinstate' : 'kill'}`, { method: 'POST', body })
  }
  const canGive = reason.trim().length >= 3 && (isKilled || typed === KILL_WORD)
  return (
    <section aria-label="Actions" class="actions">
      {isKilled && (
        <p class="alarm" role="status">
          Killed. No text of it is given to anybody.
        </p>
      )}
      {!isKilled && <StoryState session={session} story={story} onDone={onDone} />}
      <button
        type="button"
        class={isKilled ? 'secondary' : 'danger'}
        onClick={() => dialog.current?.showModal()}
      >
        {isKilled ? 'Reinstate…' : 'Kill…'}
      </button>
      <dialog ref={dialog} aria-labelledby="order-title">
        <article>
          <h2 id="order-title">{isKilled ? 'Undo the kill?' : 'Kill this story?'}</h2>
          <p>
            {isKilled
              ? 'Its latest text is given to licensees again, and they are told why.'
              : 'From now on nobody is given any text of it. Licensees who have it are told to take it down.'}
          </p>
          <form onSubmit={give}>
            <label>
              Reason, for licensees
              <textarea
                value={reason}
                onInput={event => setReason(event.currentTarget.value)}
                required
                minLength={3}
                maxLength={500}
              />
            </label>
            {!isKilled && (
              <label>
                Type {KILL_WORD} to confirm
                <input
                  value={typed}
                  autocomplete="off"
                  onInput={event => setTyped(event.currentTarget.value)}
                  required
                />
              </label>
            )}
            {order.problem && <Failed problem={order.problem} />}
            <footer>
              <button type="button" class="secondary" onClick={() => dialog.current?.close()}>
                Leave it
              </button>
              <button
                type="submit"
                class={isKilled ? undefined : 'danger'}
                disabled={!canGive}
                aria-busy={order.isUnderWay}
              >
                {isKilled ? 'Reinstate' : 'Kill it'}
              </button>
            </footer>
          </form>
        </article>
      </dialog>
    </section>
  )
}
