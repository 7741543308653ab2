import { useCallback, useState } from 'preact/hooks'
import { anotherName } from './another-name.ts'
import { uploadDrop } from './upload-drop.ts'
import type { UploadStep } from './upload-step.ts'
import { useConfirmClose } from './use-confirm-close.ts'

/** A file on its way, or arrived. */
export interface Sent {
  id: number
  file: File
  /** The name it is dropped under. */
  name: string
  step: UploadStep
}

export interface Uploads {
  /** The latest first. */
  files: readonly Sent[]
  send: (list: FileList | null | undefined) => void
  again: (sent: Sent) => void
  /** Sends what has the name of another's file: as its next version, or as a story of its own. */
  settle: (sent: Sent, as: 'next-version' | 'another-story') => void
  /** Takes what was not sent from the list: it is not to be sent. */
  leave: (sent: Sent) => void
  /** Leaves only what is still on its way, or failed. */
  forgetStored: () => void
}

/** Of files from several folders, one might have the name of another, and would replace its story. */
const NAMESAKE: UploadStep = { step: 'namesake' }

/** Files sent from the desk, which go on and fail visibly while the editor looks at another of its pages. */
export const useUploads = (key: string, by: string): Uploads => {
  const [files, setFiles] = useState<readonly Sent[]>([])
  const upload = ({ id, file, name }: Pick<Sent, 'id' | 'file' | 'name'>, asker?: string) =>
    uploadDrop(
      key,
      file,
      { fileName: name, isOwn: asker === undefined ? undefined : ({ droppedBy }) => droppedBy === asker },
      step => setFiles(before => before.map(each => (each.id === id ? { ...each, name, step } : each))),
    )
  const send: Uploads['send'] = list => {
    const names = new Set<string>()
    for (const file of list ?? []) {
      const isFirst = !names.has(file.name)
      names.add(file.name)
      const each: Sent = {
        id: nextId(),
        file,
        name: file.name,
        step: isFirst ? { step: 'sending', share: 0 } : NAMESAKE,
      }
      setFiles(before => [each, ...before])
      if (isFirst) upload(each, by)
    }
  }
  const settle: Uploads['settle'] = (sent, as) =>
    as === 'next-version' ? upload(sent) : upload({ ...sent, name: anotherName(sent.name, new Date()) }, by)
  const forgetStored = useCallback(
    () => setFiles(before => before.filter(({ step }) => step.step !== 'done' && step.step !== 'late')),
    [],
  )
  // What was not sent is in no place but this one.
  useConfirmClose(files.some(({ step }) => ['sending', 'failed', 'namesake'].includes(step.step)))
  const leave: Uploads['leave'] = ({ id }) => setFiles(before => before.filter(each => each.id !== id))
  return { files, send, again: sent => upload(sent, by), settle, leave, forgetStored }
}

let last = 0
const nextId = (): number => {
  last += 1
  return last
}
