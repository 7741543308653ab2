import { useRef, useState } from 'preact/hooks'
import { CallFailed, type CallOptions, callJson } from './api.ts'
import type { Problem } from './problem.ts'
import { unsureOf } from './unsure-of.ts'

/** An order given to the API: one at a time, with its result. */
export interface Order {
  /** Gives an order. `onAnswer` receives the answer, if it has a body. */
  give: <T>(path: string, options: CallOptions, onAnswer?: (answer: T) => void) => Promise<void>
  isUnderWay: boolean
  problem?: Problem
}

/** Gives orders to the API; calls `onDone` after each that was carried out, and `onRefused` after each that was not, or perhaps not. */
export const useOrder = (key: string, onDone: () => void, onRefused?: (problem: Problem) => void): Order => {
  const [state, setState] = useState<{ isUnderWay: boolean; problem?: Problem; with?: string }>({
    isUnderWay: false,
  })
  const isGiving = useRef(false)
  const give: Order['give'] = async <T>(
    path: string,
    options: CallOptions,
    onAnswer?: (answer: T) => void,
  ) => {
    if (isGiving.current) return
    isGiving.current = true
    setState({ isUnderWay: true })
    try {
      const answer = await callJson<T>(key, path, options)
      setState({ isUnderWay: false })
      onAnswer?.(answer)
      onDone()
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      const problem = options.method ? unsureOf(error.problem) : error.problem
      setState({ isUnderWay: false, problem, with: key })
      onRefused?.(problem)
    } finally {
      isGiving.current = false
    }
  }
  // What was refused to another key says nothing of this one.
  const { isUnderWay, problem } = state
  return { give, isUnderWay, ...(problem && state.with === key && { problem }) }
}
