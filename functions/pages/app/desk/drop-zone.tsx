import { useState } from 'preact/hooks'
import type { Receipt } from '#schemas/receipt.ts'
import { hrefOf } from '../address.ts'
import { Link } from '../link.tsx'
import type { Session } from '../session.ts'
import { ReceiptCard } from './receipt-card.tsx'
import { type UploadStep, uploadDrop } from './upload-drop.ts'

interface Sent {
  id: number
  name: string
  step: UploadStep
}

interface DropZoneProps {
  session: Session
  onReceipt: (receipt: Receipt) => void
}

let sent = 0

/** Takes files, by drag or by choice, and shows for each how far it is and then its receipt. */
export const DropZone = ({ session, onReceipt }: DropZoneProps) => {
  const [files, setFiles] = useState<Sent[]>([])
  const [isOver, setIsOver] = useState(false)

  const send = (list: FileList | null | undefined) => {
    for (const file of list ?? []) {
      sent += 1
      const id = sent
      const onStep = (step: UploadStep) => {
        setFiles(before => before.map(each => (each.id === id ? { ...each, step } : each)))
        if (step.step === 'done') onReceipt(step.receipt)
      }
      setFiles(before => [{ id, name: file.name, step: { step: 'sending', share: 0 } }, ...before])
      uploadDrop(session.key, file, { fileName: file.name }, onStep)
    }
  }

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
        Or <Link href={hrefOf('desk', { view: 'compose' })}>paste copy</Link>, and see what it becomes before
        it is dropped.
      </p>
      {files.length > 0 && <h2>Dropped just now</h2>}
      <ul class="plain" aria-live="polite">
        {files.map(({ id, name, step }) => (
          <li key={id}>
            <Step name={name} step={step} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One drop on its way. */
export const Step = ({ name, step }: { name: string; step: UploadStep }) => {
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
      return <p>{name}: stored. Its receipt is not there yet; it will show in the list. Nothing is lost.</p>
    case 'failed':
      return (
        <p class="bad" role="alert">
          {name}: {step.detail}
        </p>
      )
    case 'done':
      return <ReceiptCard receipt={step.receipt} />
  }
}
