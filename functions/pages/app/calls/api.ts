import { nextCursor } from './next-cursor.ts'
import { plainProblem } from './plain-problem.ts'
import type { Problem } from './problem.ts'

/** A call the API refused, or that never reached it (status 0). */
export class CallFailed extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** Less than the 29 seconds after which API Gateway gives up a call. */
const TIMEOUT_MS = 28_000

const noAnswer: Problem = {
  title: 'No answer',
  status: 0,
  detail: 'Wiredesk did not answer. Check the connection, then try again.',
}

/** The API's own message speaks of headers, which someone who signs in on a page has never seen. */
const keyUnknown: Problem = {
  title: 'This access key is not valid',
  status: 401,
  detail: 'It was mistyped, only partly copied, or revoked. Sign in with a valid key.',
}

/** A header can carry no other characters, and no key has any. */
const isSendable = (key: string): boolean => /^[!-~]*$/.test(key)

export interface CallOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  accept?: string
  signal?: AbortSignal
  /** Called with the header fields of a successful answer. */
  onHeaders?: (headers: Headers) => void
}

/** The API is served beside the pages: `/prod/desk` calls `/prod/v1/...`. */
const apiUrl = (path: string): string => new URL(path.replace(/^\//, ''), document.baseURI).href

/** Calls the API with a key. Throws {@link CallFailed}. */
export const call = async (key: string, path: string, options: CallOptions = {}): Promise<Response> => {
  if (!isSendable(key)) throw new CallFailed(keyUnknown)
  const { method = 'GET', body, accept, signal } = options
  const ending = AbortSignal.timeout(TIMEOUT_MS)
  let response: Response
  try {
    response = await fetch(apiUrl(path), {
      method,
      headers: {
        'x-api-key': key,
        ...(accept && { Accept: accept }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, ending]) : ending,
      cache: 'no-cache',
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new CallFailed(noAnswer)
  }
  if (response.ok) return response
  if (response.status === 401) throw new CallFailed(keyUnknown)
  throw new CallFailed(await readProblem(response))
}

/** Calls the API and reads its JSON answer; undefined if it has no body. */
export const callJson = async <T>(key: string, path: string, options?: CallOptions): Promise<T> => {
  const response = await call(key, path, options)
  options?.onHeaders?.(response.headers)
  return response.status === 204 ? (undefined as T) : readWhole<T>(() => response.json(), options)
}

/** Calls the API and returns the text of its answer, its type, and the cursor of the next page if it names one. */
export const callText = async (
  key: string,
  path: string,
  options?: CallOptions,
): Promise<{ text: string; type: string; next: string | undefined }> => {
  const response = await call(key, path, options)
  const text = await readWhole(() => response.text(), options)
  const next = nextCursor(response.headers.get('link'))
  return { text, type: response.headers.get('content-type') ?? 'text/plain', next }
}

/** Reads an answer; one that breaks off midway counts as none. */
const readWhole = async <T>(read: () => Promise<T>, { signal }: CallOptions = {}): Promise<T> => {
  try {
    return await read()
  } catch (error) {
    if (signal?.aborted) throw error
    throw new CallFailed(noAnswer)
  }
}

const readProblem = async (response: Response): Promise<Problem> => {
  try {
    const problem = (await response.json()) as Partial<Problem>
    if (problem.title && problem.detail)
      return plainProblem({ ...problem, status: response.status } as Problem)
  } catch {
    // Not written by Wiredesk: what stands between, such as a proxy or a firewall, answers in words of its own.
  }
  return { title: 'No answer', status: response.status, detail: unexplained(response.status) }
}

const unexplained = (status: number): string =>
  `Wiredesk gave no answer that can be shown (${status}). Try again; if it goes on, tell an operator.`
