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
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENXIO: 'it is a socket or a device without anything behind it',
  EIO: 'its disk gives an error',
  ESTALE: 'the server that has it has lost it',
  EFBIG: 'it gives more than 256 MB, and has perhaps no end',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  // Node's own, for a file that does not fit into a buffer.
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
}

/** What is wrong with a file, in words; undefined if the error is not one of reading or writing a file. */
export const fileTrouble = (error: unknown): string | undefined =>
  isSystemError(error, ...Object.keys(words)) ? words[error.code ?? ''] : undefined
