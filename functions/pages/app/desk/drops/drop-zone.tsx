import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { SignInAgain } from '#app/controls/sign-in-again.tsx'
import type { KilledStories, TakenBack } from '#schemas/queries/drops-query.ts'
import { countSteps } from './count-steps.ts'
import { Namesake } from './namesake.tsx'
import { needsEditor } from './needs-editor.ts'
import { ReceiptCard } from './receipt-card.tsx'
import type { UploadStep } from './upload-step.ts'
import type { Sent, Uploads } from './use-uploads.ts'

interface DropZoneProps {
  uploads: Uploads
  /** Whether files are being dragged over the page. */
  isOver: boolean
  /** What has been killed, held or published since. */
  takenBack: TakenBack
  /** The headlines of the stories that drops killed. */
  killed: KilledStories
}

/** Accepts files, dragged or chosen, and shows for each its progress and then its receipt. */
export const DropZone = ({
  uploads: { files, send, again, settle, leave },
  isOver,
  takenBack,
  killed,
}: DropZoneProps) => {
  return (
    <section aria-label="Drop files">
      <label class={isOver ? 'zone over' : 'zone'}>
        <span>
          <strong>Drop files here</strong>, or choose them
        </span>
        <input
          type="file"
          multiple
          onChange={event => {
            send(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
      </label>
      <p>
        Or <Link href={hrefOf('desk', { view: 'compose' })}>paste copy</Link> and see what it becomes before
        you drop it. A file with the same name as one dropped earlier today becomes the next version of that
        story.
      </p>
      {files.length > 0 && <h2>Just dropped</h2>}
      {files.length > 1 && <p>{countSteps(files)}</p>}
      <ul class="plain" aria-live="polite">
        {files.toSorted(byNeed).map(sent => (
          <li key={sent.id}>
            <Step
              name={sent.name}
              step={sent.step}
              takenBack={takenBack}
              killed={killed}
              onAgain={() => again(sent)}
              onSettle={as => settle(sent, as)}
              onLeave={() => leave(sent)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What an editor has to do something about stands first, or nobody sees it among fifty that were accepted. */
const byNeed = (one: Sent, other: Sent): number =>
  Number(needsEditor(other.step)) - Number(needsEditor(one.step))

/** The same file would be refused again: its name has to change first. */
const REFUSED = 400

interface StepProps {
  name: string
  step: UploadStep
  takenBack?: TakenBack
  killed?: KilledStories
  /** Sends again what could not be sent. */
  onAgain?: () => void
  /** Sends what has the name of another's file. */
  onSettle: (as: 'next-version' | 'another-story') => void
  /** Forgets what was not sent. */
  onLeave?: () => void
}

/** One drop being sent. */
export const Step = ({ name, step, takenBack, killed, onAgain, onSettle, onLeave }: StepProps) => {
  switch (step.step) {
    case 'sending':
      return (
        <label>
          {name}: sending
          <progress value={step.share} max={1} />
        </label>
      )
    case 'namesake':
      return <Namesake name={name} earlier={step.earlier} onSettle={onSettle} onLeave={onLeave} />
    case 'reading':
      return (
        <label>
          {name}: stored, being read
          <progress />
        </label>
      )
    case 'late':
      return <p>{name}: stored. Its receipt is not ready yet and will appear in the list. Nothing is lost.</p>
    case 'failed':
      return (
        <p class="bad" role="alert">
          {name}: {step.detail}
          {step.status === 401 && <SignInAgain />}
          {onAgain && step.status !== REFUSED && (
            <button type="button" class="outline secondary small" onClick={onAgain}>
              Send {name} again
            </button>
          )}
          {onLeave && (
            <button type="button" class="outline secondary small" onClick={onLeave}>
              Do not send {name}
            </button>
          )}
        </p>
      )
    case 'done':
      return <ReceiptCard receipt={step.receipt} takenBack={takenBack} killed={killed} />
  }
}
