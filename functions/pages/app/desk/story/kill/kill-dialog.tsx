import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { useOrder } from '#app/calls/use-order.ts'
import { Failed } from '#app/controls/states.tsx'
import { useKept } from '#app/desk/compose/use-kept.ts'
import { KILL_WORD } from '#app/desk/kill-word.ts'
import { KillWordField } from '#app/desk/kill-word-field.tsx'
import type { Session } from '#app/session.ts'
import type { Case } from '#schemas/desk/case.ts'
import type { OrderOutcome } from '#schemas/desk/desk-order.ts'
import { reasonLength } from '#schemas/desk/reason-length.ts'
import type { Story } from '#schemas/desk/story.ts'
import { ReasonField } from '../reason-field.tsx'
import { DecidedCase } from './decided-case.tsx'
import { reinstatedWords } from './reinstated-words.ts'

/** Other stories with the words of the killed one, its translations, and others that the notice of the decided case may mean. */
export interface LeftByKill {
  copies: readonly string[]
  translations: readonly string[]
  others: readonly string[]
}

interface KillDialogProps {
  session: Session
  story: Story
  dialog: RefObject<HTMLDialogElement | null>
  /** Whether it undoes a kill. */
  isUndoing: boolean
  decidable: readonly Case[]
  caseId: string | undefined
  onLeft: (left: LeftByKill) => void
  onDone: () => void
}

/** Kills a story, or undoes its kill, with a reason. */
export const KillDialog = (props: KillDialogProps) => {
  const { session, story, dialog, isUndoing, decidable, caseId, onLeft, onDone } = props
  const [typed, setTyped] = useState('')
  // Each its own: why a story is killed is not for licensees, who are told why it is back.
  const killing = useKept(`kill ${story.articleId}`)
  const undoing = useKept(`reinstate ${story.articleId}`)
  const [reason, setReason, forgetReason] = isUndoing ? undoing : killing
  const [decided, setDecided] = useState(caseId ?? '')
  const order = useOrder(
    session.key,
    () => {
      dialog.current?.close()
      setTyped('')
      forgetReason()
      onDone()
    },
    ({ status }) => status !== 401 && onDone(),
  )
  const give = (event: SubmitEvent) => {
    event.preventDefault()
    const path = `v1/desk/articles/${encodeURIComponent(story.articleId)}/${isUndoing ? 'reinstate' : 'kill'}`
    const body = isUndoing ? { reason } : { reason, ...(decided && { caseId: decided }) }
    const ofCase = isUndoing ? undefined : decidable.find(({ id }) => id === decided)
    return order.give<OrderOutcome>(path, { method: 'POST', body }, outcome =>
      onLeft(leftBy(outcome, ofCase, story.articleId)),
    )
  }
  const canGive = reason.trim().length >= reasonLength.least && (isUndoing || typed === KILL_WORD)
  return (
    <dialog ref={dialog} aria-labelledby="order-title" onClose={() => setTyped('')}>
      <article>
        <h2 id="order-title">{isUndoing ? 'Undo the kill?' : 'Kill this story?'}</h2>
        <WhatItDoes story={story} isUndoing={isUndoing} />
        <form onSubmit={give}>
          <ReasonField
            label={isUndoing ? 'Reason, for licensees' : 'Reason, for the record'}
            value={reason}
            onInput={setReason}
          />
          {!isUndoing && decidable.length > 0 && (
            <DecidedCase cases={decidable} chosen={decided} onChoose={setDecided} />
          )}
          {!isUndoing && <KillWordField typed={typed} onInput={setTyped} />}
          {order.problem && <Failed problem={order.problem} />}
          <footer>
            <button type="button" class="secondary" onClick={() => dialog.current?.close()}>
              Leave it
            </button>
            <GiveButton isUndoing={isUndoing} disabled={!canGive} isUnderWay={order.isUnderWay} />
          </footer>
        </form>
      </article>
    </dialog>
  )
}

/** Other stories that a kill of one leaves as they are. */
const leftBy = (outcome: OrderOutcome, ofCase: Case | undefined, killed: string): LeftByKill => {
  const { copies = [], translations = [] } = outcome
  const others = (ofCase?.candidates ?? []).filter(id => id !== killed && !copies.includes(id))
  return { copies, translations, others }
}

const WhatItDoes = ({ story, isUndoing }: { story: Story; isUndoing: boolean }) => {
  const isDone = (story.article.status === 'canceled') !== isUndoing
  return (
    <>
      <p>
        {isUndoing
          ? reinstatedWords(story)
          : 'From now on, nobody gets any text of it. Licensees who have it are told to take it down.'}
      </p>
      {isDone && (
        <p class="alarm" role="status">
          It is {isUndoing ? 'reinstated' : 'killed'} by now.
        </p>
      )}
    </>
  )
}

interface GiveButtonProps {
  isUndoing: boolean
  disabled: boolean
  isUnderWay: boolean
}

const GiveButton = ({ isUndoing, disabled, isUnderWay }: GiveButtonProps) => (
  <button type="submit" class={isUndoing ? undefined : 'danger'} disabled={disabled} aria-busy={isUnderWay}>
    {isUndoing ? 'Reinstate' : 'Kill it'}
  </button>
)
