import { useRef, useState } from 'preact/hooks'
import { CallFailed, type CallOptions, callJson, type Problem } from './api.ts'

/** An order given to the API: one at a time, with its result. */
export interface Order {
  /** Gives an order. `onAnswer` receives the answer, if it has a body. */
  give: <T>(path: string, options: CallOptions, onAnswer?: (answer: T) => void) => Promise<void>
  isUnderWay: boolean
  problem?: Problem
}

/** Gives orders to the API; calls `onDone` after each that was carried out. */
export const useOrder = (key: string, onDone: () => void): Order => {
  const [state, setState] = useState<{ isUnderWay: boolean; problem?: Problem }>({ isUnderWay: false })
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
      setState({ isUnderWay: false, problem: error.problem })
    } finally {
      isGiving.current = false
    }
  }
  return { give, ...state }
}
