import dns from 'node:dns'
import fs from 'node:fs'
import net from 'node:net'

/** Watches calls that reach outside the process; each is recorded by name, and refused. */
export const watchOutside = (): string[] => {
  const calls: string[] = []
  const forbid = (owner: object, name: string, label: string) =>
    Object.defineProperty(owner, name, {
      value: () => {
        calls.push(label)
        throw new Error(`${label} is not for a reader`)
      },
    })
  for (const name of ['connect', 'createConnection']) forbid(net, name, `net.${name}`)
  for (const name of ['lookup', 'resolve']) forbid(dns, name, `dns.${name}`)
  for (const name of [
    'open',
    'openSync',
    'readFile',
    'readFileSync',
    'createReadStream',
    'writeFileSync',
    'statSync',
  ])
    forbid(fs, name, `fs.${name}`)
  for (const name of ['open', 'readFile', 'writeFile']) forbid(fs.promises, name, `fs.promises.${name}`)
  forbid(globalThis, 'fetch', 'fetch')
  return calls
}
