import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'

interface ConfirmButtonProps {
  /** The label of the button that asks. */
  label: string
  class?: string | undefined
  disabled?: boolean | undefined
  question: string
  /** What the consequences are. */
  children: ComponentChildren
  /** The label of the button that does it, in the words of the question. */
  doIt: string
  onDo: () => void
}

/** A button for what cannot be undone: it asks first, with the way back as the default. */
export const ConfirmButton = ({
  label,
  disabled,
  question,
  children,
  doIt,
  onDo,
  ...rest
}: ConfirmButtonProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  return (
    <>
      <button type="button" {...rest} disabled={disabled} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <article class="actions">
          <h2 id={id}>{question}</h2>
          <p>{children}</p>
          <footer>
            <button type="button" class="secondary" onClick={() => dialog.current?.close()}>
              Leave it
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => {
                dialog.current?.close()
                onDo()
              }}
            >
              {doIt}
            </button>
          </footer>
        </article>
      </dialog>
    </>
  )
}
