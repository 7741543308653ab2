import type { Key } from './key.ts'

export const exportKey: Key = { pk: 'EXPORT', sk: 'EXPORT' }
