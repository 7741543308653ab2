import type { Session } from './session.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The page for whoever is not signed in. */
export const SignIn = ({ onSignIn }: { onSignIn: (session: Session) => void }) => (
  <main class="container narrow">
    <h1>Wiredesk</h1>
    <p>Sign in with your access key. This browser forgets the key when you close the tab.</p>
    <SignInForm onSignIn={onSignIn} />
    <p>No key, or it opens nothing? Ask whoever runs Wiredesk for your newsroom or your paper.</p>
    <p>
      Here to read the feed with a program? See the <a href="docs">API documentation</a>.
    </p>
  </main>
)
