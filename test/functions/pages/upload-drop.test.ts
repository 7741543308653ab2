import { expect, test } from 'vitest'
import { type UploadStep, uploadDrop } from '#functions/pages/app/desk/drops/upload-drop.ts'
import { MAX_DROP_BYTES } from '#schemas/max-drop-bytes.ts'

test('a video is refused before it is sent, with what to do', async () => {
  const steps: UploadStep[] = []
  const video = new Blob([new Uint8Array(MAX_DROP_BYTES + 1)])
  await uploadDrop('key', video, { fileName: 'count.mp4' }, step => steps.push(step))
  expect(steps.at(-1)).toMatchObject({
    step: 'failed',
    detail:
      'It was not sent. The file has 11 MB, and a drop may have 10. Drop its stories without pictures or video, or in parts.',
    status: 400,
  })
})
