/** Counts the calls of a port's method from now on, and how many are under way at once. */
export const watchCalls = <Port extends object>(port: Port, name: keyof Port) => {
  const calls = { count: 0, mostAtOnce: 0 }
  let underWay = 0
  const method = port[name]
  if (typeof method !== 'function') throw new Error(`${String(name)} is no method`)
  const watched = async (...values: unknown[]) => {
    calls.count += 1
    underWay += 1
    calls.mostAtOnce = Math.max(calls.mostAtOnce, underWay)
    try {
      return await method(...values)
    } finally {
      underWay -= 1
    }
  }
  Object.assign(port, { [name]: watched })
  return calls
}
