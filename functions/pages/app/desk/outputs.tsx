import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Article } from '#schemas/article.ts'
import { CallFailed, call } from '../calls/api.ts'
import type { Problem } from '../calls/problem.ts'
import { Failed, Loading } from '../controls/states.tsx'
import { Tabs } from '../controls/tabs.tsx'
import { formatNames } from '../format-names.ts'
import type { Session } from '../session.ts'

type Format = keyof typeof formatNames

const tabs = [['article', 'Article'], ...(Object.entries(formatNames) as [Format, string][])] as const

/** An article as a preview and, in tabs, as written in each format. */
export const Outputs = ({
  session,
  article,
  children,
}: {
  session: Session
  article: Article
  children: ComponentChildren
}) => {
  const [shown, setShown] = useState<Format | 'article'>('article')
  return (
    <Tabs label="Formats" tabs={tabs} chosen={shown} onChoose={setShown}>
      {shown === 'article' ? children : <Written session={session} article={article} format={shown} />}
    </Tabs>
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
