import type { Remembered } from './remembered.ts'

/** Remembers that the log has reached a sequence, whose change is this process's own. */
export const rememberSeq = (remembered: Remembered, seq: number): void => {
  if (seq <= remembered.seq) return
  if (seq > remembered.seq + 1) remembered.since = seq
  remembered.seq = seq
}
