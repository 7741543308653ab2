import { KILL_WORD } from './kill-word.ts'

interface KillWordFieldProps {
  typed: string
  onInput: (typed: string) => void
}

/** Where the word is typed without which no story is killed: a form holds its button until it is `KILL_WORD`. */
export const KillWordField = ({ typed, onInput }: KillWordFieldProps) => (
  <label>
    Type {KILL_WORD} to confirm
    <input value={typed} autocomplete="off" onInput={event => onInput(event.currentTarget.value)} required />
  </label>
)
