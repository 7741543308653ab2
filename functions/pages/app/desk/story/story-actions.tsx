import { useRef, useState } from 'preact/hooks'
import type { Case } from '#schemas/case.ts'
import type { Story } from '#schemas/story.ts'
import type { Session } from '../../session.ts'
import { Failed } from '../../states.tsx'
import { useOrder } from '../../use-order.ts'
import { KILL_WORD } from '../kill-word.ts'
import { KillWordField } from '../kill-word-field.tsx'
import { StoryState } from './story-state.tsx'

interface StoryActionsProps {
  session: Session
  story: Story
  /** Open cases of which a kill of the story may be the decision. */
  decidable: readonly Case[]
  /** The one that the story is looked at for: a kill decides it, unless the editor says otherwise. */
  caseId?: string
  onDone: () => void
}

/** What an editor can do about a story: kill it, or undo that. */
export const StoryActions = ({ session, story, decidable, caseId, onDone }: StoryActionsProps) => {
  const { articleId, article } = story
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [decided, setDecided] = useState(caseId ?? '')
  const order = useOrder(session.key, () => {
    dialog.current?.close()
    setTyped('')
    setReason('')
    onDone()
  })
  const path = `v1/desk/articles/${encodeURIComponent(articleId)}`
  const isKilled = article.status === 'canceled'
  // What the dialog was opened for stays, even if the story is killed elsewhere meanwhile: the button must not turn into its opposite.
  const [isUndoing, setIsUndoing] = useState(false)
  const open = () => {
    setIsUndoing(isKilled)
    dialog.current?.showModal()
  }
  const give = (event: SubmitEvent) => {
    event.preventDefault()
    const body = isUndoing ? { reason } : { reason, ...(decided && { caseId: decided }) }
    return order.give(`${path}/${isUndoing ? 'reinstate' : 'kill'}`, { method: 'POST', body })
  }
  const canGive = reason.trim().length >= 3 && (isUndoing || typed === KILL_WORD)
  return (
    <section aria-label="Actions" class="actions">
      {isKilled && (
        <p class="alarm" role="status">
          Killed. No text of it is given to anybody.
        </p>
      )}
      {!isKilled && <StoryState session={session} story={story} onDone={onDone} />}
      <button type="button" class={isKilled ? 'secondary' : 'danger'} onClick={open}>
        {isKilled ? 'Reinstate…' : 'Kill…'}
      </button>
      <dialog ref={dialog} aria-labelledby="order-title" onClose={() => setTyped('')}>
        <article>
          <h2 id="order-title">{isUndoing ? 'Undo the kill?' : 'Kill this story?'}</h2>
          <p>
            {isUndoing
              ? 'Its latest text is given to licensees again, and they are told why.'
              : 'From now on nobody is given any text of it. Licensees who have it are told to take it down.'}
          </p>
          <form onSubmit={give}>
            <label>
              {isUndoing ? 'Reason, for licensees' : 'Reason, for the record'}
              <textarea
                value={reason}
                onInput={event => setReason(event.currentTarget.value)}
                required
                minLength={3}
                maxLength={500}
              />
            </label>
            {!isUndoing && decidable.length > 0 && (
              <label>
                Case that this decides
                <select value={decided} onChange={event => setDecided(event.currentTarget.value)}>
                  <option value="">None: it stays open</option>
                  {decidable.map(({ id, note }) => (
                    <option key={id} value={id}>
                      {note}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {!isUndoing && <KillWordField typed={typed} onInput={setTyped} />}
            {order.problem && <Failed problem={order.problem} />}
            <footer>
              <button type="button" class="secondary" onClick={() => dialog.current?.close()}>
                Leave it
              </button>
              <button
                type="submit"
                class={isUndoing ? undefined : 'danger'}
                disabled={!canGive}
                aria-busy={order.isUnderWay}
              >
                {isUndoing ? 'Reinstate' : 'Kill it'}
              </button>
            </footer>
          </form>
        </article>
      </dialog>
    </section>
  )
}
