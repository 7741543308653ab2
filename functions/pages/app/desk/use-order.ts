import { useState } from 'preact/hooks'
import { CallFailed, type CallOptions, callJson, type Problem } from '../api.ts'

/** Something that is ordered of the desk: one at a time, with what it came to. */
export interface Order {
  give: (path: string, options: CallOptions) => Promise<boolean>
  isUnderWay: boolean
  problem?: Problem
}

/** Gives orders to the API; `onDone` after each that was carried out. */
export const useOrder = (key: string, onDone: () => void): Order => {
  const [state, setState] = useState<{ isUnderWay: boolean; problem?: Problem }>({ isUnderWay: false })
  const give = async (path: string, options: CallOptions): Promise<boolean> => {
    setState({ isUnderWay: true })
    try {
      await callJson(key, path, options)
      setState({ isUnderWay: false })
      onDone()
      return true
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setState({ isUnderWay: false, problem: error.problem })
      return false
    }
  }
  return { give, ...state }
}
