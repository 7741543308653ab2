import { beforeSignals } from '../before-signals.ts'

/** Does what may take hours. If it fails or is interrupted, it says on standard error how to go on. */
export const sayHowToResume = async <T>(act: () => Promise<T>): Promise<T> => {
  const tell = () =>
    process.stderr.write(
      'wiredesk: the restore is not through, and its keys stay refused: run it again with --resume, which goes on where the log ends\n',
    )
  const dismiss = beforeSignals(tell)
  try {
    return await act()
  } catch (error) {
    tell()
    throw error
  } finally {
    dismiss()
  }
}
