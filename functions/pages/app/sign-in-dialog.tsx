import type { RefObject } from 'preact'
import type { Session } from './session.ts'
import { SignInForm } from './sign-in-form.tsx'

interface SignInDialogProps {
  dialog: RefObject<HTMLDialogElement | null>
  onSignIn: (session: Session) => void
}

/** Asks for another key over the page where the last one ended, which stays as it is: forms, files and all. */
export const SignInDialog = ({ dialog, onSignIn }: SignInDialogProps) => (
  <dialog ref={dialog} aria-labelledby="sign-in-title">
    <article>
      <h2 id="sign-in-title">Sign in again</h2>
      <p>What you have written and chosen stays. Once you are signed in, give the order again.</p>
      <SignInForm
        onSignIn={session => {
          dialog.current?.close()
          onSignIn(session)
        }}
      />
    </article>
  </dialog>
)
