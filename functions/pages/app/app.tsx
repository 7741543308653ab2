import type { FunctionComponent } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type Address, goTo, hrefOf, useAddress } from './address.ts'
import { Link } from './controls/link.tsx'
import { AskForKey } from './controls/sign-in-again.tsx'
import { Failed, Loading } from './controls/states.tsx'
import type { PageProps } from './page-props.ts'
import { endSession, keepSession, readSession, type Session } from './session.ts'
import { SignIn } from './sign-in.tsx'
import { SignInDialog } from './sign-in-dialog.tsx'

type PageName = Exclude<Address['page'], 'home'>

const pages: Readonly<
  Record<
    PageName,
    { title: string; scopes: readonly Session['scope'][]; load: () => Promise<FunctionComponent<PageProps>> }
  >
> = {
  desk: {
    title: 'Desk',
    scopes: ['editor', 'operator'],
    load: () => import('./desk/desk.tsx').then(({ Desk }) => Desk),
  },
  portal: {
    title: 'Portal',
    scopes: ['licensee'],
    load: () => import('./portal/portal.tsx').then(({ Portal }) => Portal),
  },
  board: {
    title: 'Board',
    scopes: ['operator'],
    load: () => import('./board/board.tsx').then(({ Board }) => Board),
  },
}

const names = Object.keys(pages) as PageName[]

/** The pages a key gives access to, the first being its holder's home. */
const pagesOf = ({ scope }: Session): PageName[] => names.filter(name => pages[name].scopes.includes(scope))

/** The whole web app: sign-in, then the page of the address. */
export const App = () => {
  const { page, parameters } = useAddress()
  const [session, setSession] = useState(readSession)
  const dialog = useRef<HTMLDialogElement>(null)
  const askForKey = useCallback(() => dialog.current?.showModal(), [])
  const sign = (next: Session | undefined) => {
    if (next) keepSession(next)
    else endSession()
    setSession(next)
  }
  useEffect(() => {
    document.title = page === 'home' ? 'Wiredesk' : `${pages[page].title} · Wiredesk`
    if (session && page === 'home') goTo(hrefOf(pagesOf(session)[0] ?? 'home'), { replace: true })
  }, [session, page])

  if (!session) return <SignIn onSignIn={sign} />
  return (
    <AskForKey.Provider value={askForKey}>
      <header class="container-fluid bar">
        <a class="skip" href="#main">
          Skip to content
        </a>
        <nav aria-label="Pages">
          <ul>
            <li>
              <strong>Wiredesk</strong>
            </li>
            {pagesOf(session).map(name => (
              <li key={name}>
                <Link href={hrefOf(name)} isCurrent={name === page}>
                  {pages[name].title}
                </Link>
              </li>
            ))}
          </ul>
          <ul>
            <li>{session.licenseeId ?? session.person ?? session.scope}</li>
            <li>
              <button type="button" class="outline secondary" onClick={() => sign(undefined)}>
                Sign out
              </button>
            </li>
          </ul>
        </nav>
      </header>
      <main id="main" class="container-fluid" tabIndex={-1}>
        {page !== 'home' && <Page name={page} session={session} parameters={parameters} />}
      </main>
      <SignInDialog dialog={dialog} onSignIn={sign} />
    </AskForKey.Provider>
  )
}

/** The connection broke, or a new version replaced the one that was loaded here. */
const notLoaded = {
  title: 'The page did not load',
  status: 0,
  detail: 'Check the connection, then try again.',
}

const Page = ({ name, session, parameters }: PageProps & { name: PageName }) => {
  const [loaded, setLoaded] = useState<{ name: PageName; Content: FunctionComponent<PageProps> }>()
  const { title, scopes, load } = pages[name]
  const isOpen = scopes.includes(session.scope)
  const [isMissing, setIsMissing] = useState(false)
  useEffect(() => {
    setIsMissing(false)
    if (isOpen)
      load().then(
        Content => setLoaded({ name, Content }),
        () => setIsMissing(true),
      )
  }, [name, isOpen, load])

  if (!isOpen) return <Closed title={title} session={session} />
  if (isMissing) return <Failed problem={notLoaded} retry={() => location.reload()} />
  return loaded?.name === name ? (
    <loaded.Content session={session} parameters={parameters} />
  ) : (
    <Loading what="the page" />
  )
}

const Closed = ({ title, session }: { title: string; session: Session }) => {
  const own = pagesOf(session)[0]
  return (
    <section role="alert">
      <h1>This key does not open the {title.toLowerCase()}</h1>
      <p>You are signed in with a key for {session.scope}s.</p>
      {own && (
        <p>
          <Link href={hrefOf(own)}>Go to the {pages[own].title.toLowerCase()}</Link>, or sign out and use
          another key.
        </p>
      )}
    </section>
  )
}
