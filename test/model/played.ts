/** What a run counted: the rules that were broken, the processes that were killed, and the calls of stores. */
export interface Played {
  violations: string[]
  kills: number
  calls: number
}
