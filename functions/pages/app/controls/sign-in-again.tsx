import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Asks for another key, without leaving the page. */
export const AskForKey = createContext(() => {})

/** The way on where the key has ended in the midst of work. */
export const SignInAgain = () => (
  <button type="button" class="secondary" onClick={useContext(AskForKey)}>
    Sign in again
  </button>
)
