import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Destination } from '#infra/cli/drop/destination.ts'
import { dropFiles } from '#infra/cli/drop/drop-files.ts'
import { exitCodeOf } from '#infra/cli/drop/exit-code-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-drop-'))
afterAll(() => rmSync(folder, { recursive: true }))
const files = ['first.txt', 'second.txt', 'third.txt'].map(name => join(folder, name))
for (const file of files) writeFileSync(file, 'Ferry sails')

const lost = (code: string) => Object.assign(new Error(`read ${code}`), { code })

/** Drops the files at a place whose connection breaks after some uploads, and whose table cannot be read. */
const dropUntil = (uploads: number, error: Error) => {
  let sent = 0
  const s3 = {
    async send() {
      if (sent === uploads) throw error
      sent += 1
      return { VersionId: `v${sent}` }
    },
  }
  const client = { send: () => Promise.reject(lost('ECONNREFUSED')) }
  const destination = { s3, bucket: 'drops', table: { client, name: 'table' } } as unknown as Destination
  return dropFiles(destination, files, { prefix: '', waitSeconds: 1, onStep: () => {} })
}

describe('dropping files', () => {
  it('says which were stored and which were not, when the connection breaks', async () => {
    const dropped = await dropUntil(1, lost('ECONNRESET'))
    expect(dropped.map(({ kind }) => kind)).toEqual(['late', 'unsent', 'unsent'])
    expect(dropped[2]).toMatchObject({ file: files[2], reason: 'read ECONNRESET' })
    expect(exitCodeOf(dropped)).toBe(69)
  })

  it('throws when nothing could be sent, or something else is wrong', async () => {
    await expect(dropUntil(0, lost('ECONNREFUSED'))).rejects.toThrow('ECONNREFUSED')
    await expect(dropUntil(1, new Error('The bucket keeps no versions'))).rejects.toThrow('no versions')
  })

  it('tells each result as soon as it is known, before the files behind it are sent', async () => {
    const told: string[] = []
    let sent = 0
    let tellFirst = () => {}
    const isFirstTold = new Promise<void>(resolve => {
      tellFirst = resolve
    })
    const s3 = {
      async send() {
        sent += 1
        if (sent === 3) await isFirstTold
        return { VersionId: `v${sent}` }
      },
    }
    const client = { send: () => Promise.reject(lost('ECONNREFUSED')) }
    const destination = { s3, bucket: 'drops', table: { client, name: 'table' } } as unknown as Destination
    await dropFiles(destination, files, {
      prefix: '',
      waitSeconds: 1,
      onStep: () => {},
      async onDropped({ file }) {
        told.push(file)
        tellFirst()
      },
    })
    expect(told).toEqual(files)
  })

  it('counts as late what is stored, when only its receipt cannot be read', async () => {
    const dropped = await dropUntil(3, lost('ECONNRESET'))
    expect(dropped.map(({ kind }) => kind)).toEqual(['late', 'late', 'late'])
    expect(exitCodeOf(dropped)).toBe(75)
  })
})
