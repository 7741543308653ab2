import type { ComponentChildren, RefObject } from 'preact'

interface CopyFormProps {
  /** Key of the earlier drop being corrected; it cannot be changed. */
  dropKey: string | undefined
  /** Name of the file to drop, unless an earlier drop is corrected. */
  name: string
  onName: (name: string) => void
  box: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
  isUnderWay: boolean
  onDrop: () => void
  /** What is shown below the button. */
  children: ComponentChildren
}

/** Copy as an editor writes it, and the name it is dropped under. */
export const CopyForm = (props: CopyFormProps) => {
  const { dropKey, name, onName, box, text, onText, isUnderWay, onDrop, children } = props
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        onDrop()
      }}
    >
      <label>
        {dropKey ? 'Dropped again as' : 'File name'}
        <input
          value={dropKey ?? name}
          readOnly={dropKey !== undefined}
          onInput={event => onName(event.currentTarget.value)}
          required
        />
        <small>
          {dropKey
            ? 'This becomes the next version of the drop with that key.'
            : 'If this name was already dropped today, this becomes the next version of that story.'}
        </small>
      </label>
      <label>
        Copy
        <textarea
          ref={box}
          class="copy"
          rows={18}
          value={text}
          spellcheck={false}
          onInput={event => onText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={text.trim() === '' || isUnderWay}>
        Drop it
      </button>
      {children}
    </form>
  )
}
