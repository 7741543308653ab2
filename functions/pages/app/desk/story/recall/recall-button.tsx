import { useRef } from 'preact/hooks'
import { useOrder } from '#app/calls/use-order.ts'
import { Failed } from '#app/controls/states.tsx'
import { useKept } from '#app/desk/compose/use-kept.ts'
import type { Session } from '#app/session.ts'
import type { OrderOutcome } from '#schemas/desk/desk-order.ts'
import { reasonLength } from '#schemas/desk/reason-length.ts'
import type { Story } from '#schemas/desk/story.ts'
import { ReasonField } from '../reason-field.tsx'

/** What an editor is to look at once versions are taken back: ids of other stories with their words, and of translations that are held. */
export interface LeftByRecall {
  copies: readonly string[]
  translations: readonly string[]
}

interface RecallButtonProps {
  session: Session
  story: Story
  /** Other stories with the words that were taken back, and translations that are held. */
  onLeft: (left: LeftByRecall) => void
  onDone: () => void
}

/** Takes back the versions before the current one, with a reason: for a court's order that a name go everywhere. */
export const RecallButton = ({ session, story, onLeft, onDone }: RecallButtonProps) => {
  const { articleId, article, deliveries } = story
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason, forgetReason] = useKept(`recall ${articleId}`)
  const order = useOrder(
    session.key,
    () => {
      dialog.current?.close()
      forgetReason()
      onDone()
    },
    ({ status }) => status !== 401 && onDone(),
  )
  const { version } = article
  const holders = new Set(
    deliveries.filter(each => each.version < version).map(({ licenseeId }) => licenseeId),
  )
  const give = (event: SubmitEvent) => {
    event.preventDefault()
    const path = `v1/desk/articles/${encodeURIComponent(articleId)}/recall`
    return order.give<OrderOutcome>(
      path,
      { method: 'POST', body: { before: version, reason } },
      ({ copies = [], translations = [] }) => onLeft({ copies, translations }),
    )
  }
  return (
    <>
      <button type="button" class="secondary" onClick={() => dialog.current?.showModal()}>
        Take back earlier versions…
      </button>
      <dialog ref={dialog} aria-labelledby="recall-title">
        <article>
          <h2 id="recall-title">Take back all versions before {version}?</h2>
          <p>
            Version {version} stays as it is. From now on, nobody gets any text of those before it, and
            licensees are told to replace their copies. Copy with the words of those versions is kept, but not
            shown. Its translations are held, each with a case. This cannot be undone.
          </p>
          <p>
            {holders.size === 0
              ? 'Nobody has fetched an earlier version.'
              : `Has fetched an earlier version: ${[...holders].sort().join(', ')}`}
          </p>
          <form onSubmit={give}>
            <ReasonField label="Reason, for the record" value={reason} onInput={setReason} />
            {order.problem && <Failed problem={order.problem} />}
            <footer>
              <button type="button" class="secondary" onClick={() => dialog.current?.close()}>
                Leave them
              </button>
              <button
                type="submit"
                class="danger"
                disabled={reason.trim().length < reasonLength.least}
                aria-busy={order.isUnderWay}
              >
                Take them back
              </button>
            </footer>
          </form>
        </article>
      </dialog>
    </>
  )
}
