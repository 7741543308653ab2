import { useState } from 'preact/hooks'

/** Asks for the cursor from which an endpoint is to be sent everything again. */
export const ReplayForm = ({ onReplay }: { onReplay: (after: string) => void }) => {
  const [after, setAfter] = useState('')
  return (
    <form
      class="filters"
      onSubmit={event => {
        event.preventDefault()
        onReplay(after)
      }}
    >
      <label>
        Replay from a feed cursor
        <input value={after} onInput={event => setAfter(event.currentTarget.value)} required />
      </label>
      <button type="submit" class="secondary">
        Replay
      </button>
    </form>
  )
}
