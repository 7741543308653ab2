import { keepSession } from '../session.ts'

/** Signs out but stays at the address with its drafts, so that signing in again returns there. */
const signInAgain = () => {
  keepSession(undefined)
  location.reload()
}

/** The way on where the key has ended in the midst of work. */
export const SignInAgain = () => (
  <button type="button" class="secondary" onClick={signInAgain}>
    Sign in again
  </button>
)
