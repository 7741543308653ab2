import { userInfo } from 'node:os'

/**
 * The name of whoever runs a command; "user 1000" where the machine knows no name for their number, as in a
 * container that runs as somebody of the machine around it.
 */
export const nameOfUser = (): string => {
  try {
    return userInfo().username
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SYSTEM_ERROR')) throw error
    return `user ${process.getuid?.() ?? 'unknown'}`
  }
}
