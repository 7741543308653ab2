import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSource } from 'oazapfts'
import type { OpenApiDocument } from '#infra/openapi/document.ts'

// The generated code passes `undefined` for omitted values, which our own compiler options refuse; its types
// are checked where it is used.
const UNCHECKED = '// @ts-nocheck'

/** The typed client that oazapfts generates from the document, as TypeScript. */
export const writeClient = async (document: OpenApiDocument): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk-client-'))
  try {
    const file = join(folder, 'openapi.json')
    await writeFile(file, JSON.stringify(document))
    return `${UNCHECKED}\n${await generateSource(file)}`
  } finally {
    await rm(folder, { recursive: true })
  }
}
