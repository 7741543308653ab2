/** The death of a writer: thrown at a store call, and at every one after. */
class Killed extends Error {}

/** When a writer is to die: at its n-th store call, from 0, before or after the call took effect. */
export interface Kill {
  call: number
  when: 'before' | 'after'
}

/** What a run of a use case passes at every store call: it waits there for its turn, and may die. */
export interface Gate {
  pass<T>(call: () => Promise<T>): Promise<T>
  /** Store calls so far. */
  readonly calls: number
  readonly isDead: boolean
}

/** `isOver` says whether the writer's time is up, in which case it dies too. */
export const createGate = (
  turn: () => Promise<void>,
  kill: Kill | undefined,
  isOver: () => boolean = () => false,
): Gate => {
  let calls = 0
  let isDead = false
  const die = (): never => {
    isDead = true
    throw new Killed()
  }
  return {
    async pass(call) {
      await turn()
      if (isDead || isOver()) return die()
      const isLast = kill?.call === calls
      calls += 1
      if (isLast && kill.when === 'before') return die()
      const result = await call()
      return isLast || isOver() ? die() : result
    },
    get calls() {
      return calls
    },
    get isDead() {
      return isDead
    },
  }
}

/** A port whose every call passes a gate. */
export const throughGate = <Port extends object>(port: Port, gate: Gate): Port =>
  new Proxy<Port>(port, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      return (...values: unknown[]) => gate.pass(async () => method(...values))
    },
  })
