import { isSystemError } from '#infra/local/is-system-error.ts'

const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder: name the files in it',
  ENOTDIR: 'part of its path is not a folder',
  EACCES: 'you do not have permission',
  EPERM: 'you do not have permission',
  EEXIST: 'it already exists',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left to you',
  EROFS: 'it is on a read-only disk',
}

/** What is wrong with a file, in words; undefined if the error is not the operating system's. */
export const fileTrouble = (error: unknown): string | undefined =>
  isSystemError(error, ...Object.keys(words)) ? words[error.code ?? ''] : undefined
