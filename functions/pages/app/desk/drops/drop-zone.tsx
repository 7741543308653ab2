import { useState } from 'preact/hooks'
import type { Receipt } from '#schemas/receipt.ts'
import { hrefOf } from '../../address.ts'
import { Link } from '../../controls/link.tsx'
import type { Session } from '../../session.ts'
import { ReceiptCard } from './receipt-card.tsx'
import { type UploadStep, uploadDrop } from './upload-drop.ts'
import { useConfirmClose } from './use-confirm-close.ts'

interface Sent {
  id: number
  file: File
  step: UploadStep
}

interface DropZoneProps {
  session: Session
  onReceipt: (receipt: Receipt) => void
}

let sent = 0

/** Accepts files, dragged or chosen, and shows for each its progress and then its receipt. */
export const DropZone = ({ session, onReceipt }: DropZoneProps) => {
  const [files, setFiles] = useState<Sent[]>([])
  const [isOver, setIsOver] = useState(false)

  const upload = ({ id, file }: Pick<Sent, 'id' | 'file'>) =>
    uploadDrop(session.key, file, { fileName: file.name }, step => {
      setFiles(before => before.map(each => (each.id === id ? { ...each, step } : each)))
      if (step.step === 'done') onReceipt(step.receipt)
    })
  const send = (list: FileList | null | undefined) => {
    for (const file of list ?? []) {
      sent += 1
      const each = { id: sent, file }
      setFiles(before => [{ ...each, step: { step: 'sending', share: 0 } }, ...before])
      upload(each)
    }
  }
  useConfirmClose(files.some(({ step }) => step.step === 'sending'))

  return (
    <section aria-label="Drop files">
      <label
        class={isOver ? 'zone over' : 'zone'}
        onDragOver={event => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={event => {
          event.preventDefault()
          setIsOver(false)
          send(event.dataTransfer?.files)
        }}
      >
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
      <ul class="plain" aria-live="polite">
        {files.map(({ id, file, step }) => (
          <li key={id}>
            <Step name={file.name} step={step} onAgain={() => upload({ id, file })} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface StepProps {
  name: string
  step: UploadStep
  /** Sends again what could not be sent. */
  onAgain?: () => void
}

/** One drop being sent. */
export const Step = ({ name, step, onAgain }: StepProps) => {
  switch (step.step) {
    case 'sending':
      return (
        <label>
          {name}: sending
          <progress value={step.share} max={1} />
        </label>
      )
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
          {onAgain && (
            <button type="button" class="outline secondary small" onClick={onAgain}>
              Send {name} again
            </button>
          )}
        </p>
      )
    case 'done':
      return <ReceiptCard receipt={step.receipt} />
  }
}
