import { useEffect, useState } from 'preact/hooks'
import { CallFailed, callText } from '#app/calls/api.ts'
import type { Problem } from '#app/calls/problem.ts'
import { Failed, Loading } from '#app/controls/states.tsx'
import { downloadFile } from '#app/download-file.ts'
import type { Session } from '#app/session.ts'

interface FormatViewProps {
  session: Session
  /** Path of the article. */
  path: string
  format: string
  /** Name of the file it is saved as, without its extension. */
  name: string
}

/** An article as fetched in one format, to copy or to save as a file. */
export const FormatView = ({ session, path, format, name }: FormatViewProps) => {
  const [written, setWritten] = useState<{ text?: string; type?: string; problem?: Problem }>({})
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    setWritten({})
    setIsCopied(false)
    callText(session.key, `${path}?format=${format}`, { signal: ending.signal }).then(setWritten, error => {
      if (ending.signal.aborted) return
      if (!(error instanceof CallFailed)) throw error
      setWritten({ problem: error.problem })
    })
    return () => ending.abort()
  }, [session.key, path, format])

  const { text, type = 'text/plain', problem } = written
  if (problem) return <Failed problem={problem} />
  if (text === undefined) return <Loading what="the story" />
  const keep = () => downloadFile(`${name}.${endingOf(type)}`, text, type)
  return (
    <>
      <div class="filters">
        <button
          type="button"
          class="secondary"
          onClick={() => navigator.clipboard.writeText(text).then(() => setIsCopied(true))}
        >
          {isCopied ? 'Copied' : 'Copy'}
        </button>
        <button type="button" class="secondary" onClick={keep}>
          Download
        </button>
      </div>
      <pre class="copy">{type.includes('json') ? indent(text) : text}</pre>
    </>
  )
}

const indent = (json: string): string => JSON.stringify(JSON.parse(json), undefined, 2)

const endingOf = (type: string): string =>
  type.includes('json') ? 'json' : /xml|nitf/.test(type) ? 'xml' : type.includes('html') ? 'html' : 'txt'
