import type { ComponentChildren } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import type { Article } from '#schemas/article.ts'
import { CallFailed, call, type Problem } from '../api.ts'
import { formatNames } from '../format-names.ts'
import type { Session } from '../session.ts'
import { Failed, Loading } from '../states.tsx'

type Format = keyof typeof formatNames

/** An article to look at, and, by tabs, as it is written in each format. */
export const Outputs = ({
  session,
  article,
  children,
}: {
  session: Session
  article: Article
  children: ComponentChildren
}) => {
  const [format, setFormat] = useState<Format>()
  const id = useId()
  const tab = (name: Format | undefined, label: string) => (
    <button
      type="button"
      role="tab"
      key={label}
      aria-selected={format === name}
      aria-controls={id}
      onClick={() => setFormat(name)}
    >
      {label}
    </button>
  )
  return (
    <>
      <div role="tablist" aria-label="Formats" class="formats">
        {tab(undefined, 'Article')}
        {Object.entries(formatNames).map(([name, label]) => tab(name as Format, label))}
      </div>
      <div role="tabpanel" id={id}>
        {format ? <Written session={session} article={article} format={format} /> : children}
      </div>
    </>
  )
}

const Written = ({ session, article, format }: { session: Session; article: Article; format: Format }) => {
  const [written, setWritten] = useState<{ text?: string; problem?: Problem }>({})
  useEffect(() => {
    const ending = new AbortController()
    setWritten({})
    const body = { article, format }
    call(session.key, 'v1/desk/render', { method: 'POST', body, signal: ending.signal })
      .then(response => response.text())
      .then(
        text => setWritten({ text }),
        error => {
          if (ending.signal.aborted) return
          if (!(error instanceof CallFailed)) throw error
          setWritten({ problem: error.problem })
        },
      )
    return () => ending.abort()
  }, [session.key, article, format])
  if (written.problem) return <Failed problem={written.problem} />
  if (written.text === undefined) return <Loading what={formatNames[format]} />
  return <pre class="copy">{written.text}</pre>
}
